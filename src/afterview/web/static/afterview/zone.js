// Chooses the browser's own time zone where none is chosen yet; it stays open to change.

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const list of document.querySelectorAll("select[data-browser-zone]")) {
  if (list.value === "" && [...list.options].some((option) => option.value === here)) list.value = here;
}
