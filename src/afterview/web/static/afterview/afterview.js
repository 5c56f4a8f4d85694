// What every page gains where scripts run; each page works without it.

const addresses = { t: "/", n: "/notes/" };
const stored = "afterview-keys";

function areOn() {
  return localStorage.getItem(stored) !== "off";
}

function isTyping(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}

function find() {
  const field = document.querySelector("input[type=search]");
  if (field) field.focus();
  else window.location.assign("/opportunities/#search");
}

// The list of keys offers to turn them off: somebody who speaks to their computer presses keys unawares.
function offerSwitch(list) {
  const buttons = [...list.querySelectorAll("[data-keys]")];
  const show = () => {
    for (const button of buttons) button.hidden = (button.dataset.keys === "on") === areOn();
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      localStorage.setItem(stored, button.dataset.keys);
      show();
      buttons.find((other) => !other.hidden).focus();
    });
  }
  show();
}

async function showKeys() {
  if (document.querySelector("dialog[open], main #shortcuts")) return;
  const answer = await fetch("/shortcuts/");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = page.getElementById("shortcuts");
  if (!list) return;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", list.querySelector("h1").textContent);
  dialog.append(document.adoptNode(list));
  const close = dialog.querySelector("[data-close]");
  close.hidden = false;
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  offerSwitch(list);
  document.body.append(dialog);
  dialog.showModal();
}

// What drops down over the page goes away when somebody turns to something else.
const more = document.querySelector("details.more");
if (more) {
  const isIn = (target) => target instanceof Node && more.contains(target);
  document.addEventListener("click", (event) => { if (!isIn(event.target)) more.open = false; });
  more.addEventListener("focusout", (event) => { if (event.relatedTarget && !isIn(event.relatedTarget)) more.open = false; });
  more.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    more.open = false;
    more.querySelector("summary").focus();
  });
}

// After a form was refused, the reader begins at what is wrong with it.
const wrong = document.querySelector("main [role=alert], main .field.wrong :is(input, select, textarea)");
if (wrong) {
  if (wrong.matches("[role=alert]")) wrong.tabIndex = -1;
  wrong.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !areOn()) return;
  if (event.key === "?") {
    showKeys();
  } else if (event.key === "/") {
    event.preventDefault();
    find();
  } else if (addresses[event.key]) {
    window.location.assign(addresses[event.key]);
  }
});

const field = document.querySelector("input[data-search]");
if (field) {
  const list = document.getElementById(field.dataset.search);
  const none = document.getElementById(`${field.dataset.search}-none`);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const item of list.children) item.hidden = !item.dataset.name.toLowerCase().includes(wanted);
    none.hidden = [...list.children].some((item) => !item.hidden);
  });
  if (window.location.hash === "#search") field.focus();
}

const keys = document.querySelector("main #shortcuts");
if (keys) offerSwitch(keys);
