/** What index.html carries before any script has run. */
export function Shell() {
  return (
    <>
      <header class="shell-bar">Limber</header>
      <main class="shell-hero">
        <h1>Limber</h1>
      </main>
    </>
  );
}
