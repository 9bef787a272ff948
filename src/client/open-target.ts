/** Opens the details of the entry that the address names, now and whenever it changes; ids have ASCII letters only. */
function openTarget(): void {
  const id = location.hash.slice(1);
  const entry = id === '' ? null : document.getElementById(id);
  const details = entry?.querySelector(':scope > details');
  if (details instanceof HTMLDetailsElement) details.open = true;
}

openTarget();
window.addEventListener('hashchange', openTarget);
