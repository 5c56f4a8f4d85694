// What every page gains where scripts run; each page works without it.

const shortcuts = { t: "/", n: "/notes/" };

function isTyping(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const address = shortcuts[event.key];
  if (address) window.location.assign(address);
});
