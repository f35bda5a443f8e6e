import { newestOf } from '../../core/analysis/record-order';
import {
  newQuestionnaireDraft,
  questionnaireDraft,
  readQuestionnaire,
} from '../../core/drafts/questionnaire-draft';
import type { RecordOf } from '../../core/log/kinds';
import type { Instrument, QuestionnaireDraft } from '../../core/log/questionnaire';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { allRecords, newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Newest sheets searched for an earlier one: some years of a few a week. */
const LOOK_BACK = 500;

/** Everything the person follows by name, open and closed, newest first. */
export const complaints = liveSignal(() => async () => {
  const all = await allRecords('complaint');
  return all.sort((a, b) => (a.day < b.day ? 1 : -1));
});

export const recentSheets = liveSignal(() => () => newestRecords('questionnaire', LOOK_BACK));

/** The newest earlier sheet of the same instrument, about the same complaint. */
export const previousSheet = (
  sheets: readonly RecordOf<'questionnaire'>[],
  sheet: RecordOf<'questionnaire'>,
): RecordOf<'questionnaire'> | undefined =>
  newestOf(
    sheets.filter(
      ({ id, day, instrument, complaint }) =>
        id !== sheet.id &&
        day <= sheet.day &&
        instrument === sheet.instrument &&
        complaint === sheet.complaint,
    ),
  );

/** The instrument a new sheet is wished for: the desk check unless told. */
export const instrumentOf = (wishes: URLSearchParams): Instrument =>
  wishes.get('instrument') === 'ostrc' ? 'ostrc' : 'cmdq';

/** The form for an answer sheet to edit, or for a new and empty one. */
export const questionnaireForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'questionnaire',
    id,
    ...(id === undefined && { variant: variantOf(wishes) }),
    parse: (draft: QuestionnaireDraft, stored) => readQuestionnaire(draft, parseContext(), stored),
    draftFrom: async (sheet) => {
      const context = await draftContext(parseContext());
      if (sheet) return questionnaireDraft(sheet);
      const complaint = wishes.get('complaint') ?? (await onlyOpenComplaint());
      return newQuestionnaireDraft(context, instrumentOf(wishes), complaint, wishes.get('day'));
    },
  });

/** Sheets about several complaints may be open at once. */
const variantOf = (wishes: URLSearchParams): string =>
  [instrumentOf(wishes), wishes.get('complaint')].filter(Boolean).join(':');

async function onlyOpenComplaint(): Promise<string> {
  const open = (await allRecords('complaint')).filter(({ closedOn }) => !closedOn);
  const [only] = open;
  return open.length === 1 && only ? only.id : '';
}
