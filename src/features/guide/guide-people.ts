import { custom, list, ours, plain, type Section, says } from './guide-section';

export const therapistSection: Section = {
  id: 'therapist',
  title: 'Choosing a therapist',
  topics: [
    {
      id: 'licence',
      title: 'Licence and training',
      alsoFoundBy: 'license register qualified insurance certificate',
      blocks: [
        says(
          plain(
            'Rules differ by country, and in some countries by state. Look for the official register where you live, or ask your health authority which titles are protected.',
          ),
        ),
        list(
          custom('Ask: what is your licence or registration, and where can I look it up?'),
          custom('Ask: how long was your training, and in which kinds of session?'),
          custom('Ask: have you worked with people who have my complaint or sport?'),
          custom('Ask: are you insured, and what does a session cost?'),
        ),
      ],
    },
    {
      id: 'first-session',
      title: 'The first session',
      alsoFoundBy: 'assessment appointment imbalance',
      blocks: [
        list(
          custom(
            'It begins with questions and a look at how you move, to find areas of tension and imbalance.',
          ),
          custom(
            'Tell them about conditions, medicines, injuries, surgery and pregnancy, and what you hope for.',
          ),
          custom('Agree on areas, pressure, and when you will look back on whether it helps.'),
          plain('Your one-page summary from Limber can save time here.'),
        ),
      ],
    },
    {
      id: 'handing-over',
      title: 'Handing over your page, and getting a plan back',
      alsoFoundBy: 'share report pdf print link qr code fhir csv plan',
      blocks: [
        list(
          plain(
            'More, For your therapist makes one page of the days you choose. Name, notes and prices stay out until you put them in.',
          ),
          plain(
            'As a PDF, on paper or as a file it needs no app. As a link or QR code it carries itself: no server keeps it, but whoever has the link can read it, and messengers and browsers remember links.',
          ),
          plain(
            'Whoever opens the link can answer with a plan. It changes nothing until you have seen what it would change and accepted it, and you can take it back.',
          ),
        ),
      ],
    },
    {
      id: 'rights',
      title: 'Your right to stop',
      alsoFoundBy: 'consent boundaries undress',
      blocks: [
        says(
          plain(
            'You can stop, ask for less pressure or leave out an area at any time, without giving a reason. You decide what you take off, and you stay covered.',
          ),
        ),
      ],
    },
    {
      id: 'red-flags',
      title: 'When to go elsewhere',
      alsoFoundBy: 'warning scam',
      blocks: [
        list(
          custom('No answer about licence or training.'),
          custom('No questions about your health before the first session.'),
          custom('Promises that go beyond feeling and moving a little better.'),
          custom('Advice to leave out medicines or a doctor’s visit.'),
          custom('Pain you are told to bear, or a no that is not heard.'),
          custom('Pressure to pay for many sessions ahead.'),
        ),
      ],
    },
  ],
};

export const dataSection: Section = {
  id: 'data',
  title: 'Your data',
  topics: [
    {
      id: 'privacy',
      title: 'Where your notes are',
      alsoFoundBy: 'privacy account server cloud backup export',
      blocks: [
        says(
          plain(
            'On this device, and nowhere else. There is no account and no server. Once installed, Limber asks only its own address for its own files. What leaves the device leaves by your hand: a copy, a summary, a file. If the browser clears its storage or the device is lost, your notes go with it, so save a copy now and then under Data.',
          ),
        ),
      ],
    },
    {
      id: 'bring',
      title: 'Bringing what other apps noted',
      alsoFoundBy:
        'import strava garmin apple health fitbit csv fit gpx zip watch spreadsheet excel columns',
      blocks: [
        says(
          plain(
            'Choose the export file of another app under More, Bring your data. It is read on this device. You see what it holds before anything is stored, and can take all of it back with one tap. The same file twice adds nothing, and what you typed stays as it is.',
          ),
        ),
        list(
          plain('Workouts, sleep and drinks come in. Names, routes, weight and steps stay out.'),
          ours('Effort stays open, because a pulse does not say how hard it felt. You can add it.'),
          plain(
            'A table that Limber does not know, such as a spreadsheet of your own: say what its columns hold. You see at once what the rows become, and the next table of these columns starts as you left it.',
          ),
        ),
      ],
    },
    {
      id: 'reminders',
      title: 'What reminders can do',
      alsoFoundBy: 'notification alarm calendar desk break quiet hours snooze',
      blocks: [
        says(
          plain(
            'Reminders come while Limber is open, in a tab or as an app. No browser keeps an alarm for a web app that is closed. For that there is the calendar file: your calendar then reminds you, and a tap on the entry leads back here. Beside each reminder stands what holds on your device.',
          ),
        ),
        list(
          plain(
            'Nothing comes when it is already done, in quiet hours, on a holiday or in a pause.',
          ),
          plain('After a time away you find one line, not a pile.'),
          ours('Put off twice, a reminder offers another time instead of coming back.'),
        ),
      ],
    },
  ],
};
