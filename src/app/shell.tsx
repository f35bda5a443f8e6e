import { shellWords } from './shell-words';

/**
 * What index.html carries before any script has run, drawn at build time: the first sentence of
 * Welcome and of Today, of which the style sheet shows the right one, in the frame's own places.
 */
export function Shell() {
  return (
    <div class="shell">
      <div class="shell-rail">{shellWords.appName}</div>
      <main class="shell-main">
        <div class="shell-bar" />
        <p class="shell-failed">
          {shellWords.failed} <a href="./">{shellWords.reload}</a>
        </p>
        <div class="shell-welcome">
          <h1>{shellWords.welcomeTitle}</h1>
          <p>{shellWords.welcomeText}</p>
        </div>
        <div class="shell-hero">
          <h1>{shellWords.todayTitle}</h1>
          <p>{shellWords.todayText}</p>
        </div>
      </main>
      <div class="shell-dock">
        <div class="shell-tabs" />
        <div class="shell-log" />
      </div>
    </div>
  );
}
