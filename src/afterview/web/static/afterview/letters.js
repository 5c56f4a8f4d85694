// Copying and printing a letter, and keeping unsaved words; the pages work without it.

const status = document.getElementById("copied");

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    status.textContent = button.dataset.done;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

const form = document.getElementById("letter");
if (form) {
  const text = form.elements.text;
  const subject = form.elements.subject;
  const opened = `${subject.value}\n${text.value}`;
  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && `${subject.value}\n${text.value}` !== opened) event.preventDefault();
  });
}
