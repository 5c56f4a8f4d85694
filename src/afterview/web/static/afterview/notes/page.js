// The notes pages: a note is kept on this device first and then handed over; what is still here is listed.

import { items, kept, onChange, put, remove } from "./outbox.js";
import { offerRecorder, takeUpUnfinished } from "./recorder.js";
import { attemptSoon } from "./waiting.js";

/** @typedef {import("./outbox.js").Item} Item */

const page = document.getElementById("place");
const list = document.getElementById("kept");
const status = document.getElementById("said");
/** @type {{owner: string, opportunity: string, interview: string, about: string} | null} */
let place = page?.dataset.owner ? { ...page.dataset } : null;
/** @type {Item | null} The refused item that is in its form again. */
let edited = null;

/** @param {string} kind */
const formOf = (kind) => document.querySelector(`form[data-note="${kind}"]`);

/** @returns {Item} */
const newItem = (kind, fields = {}) => ({
  ...place,
  id: crypto.randomUUID(),
  kind,
  fields: { ...fields, at: new Date().toISOString() },
  state: "waiting",
});

/** Shows the form of one kind. */
function choose(kind, focus = true) {
  const chosen = formOf(kind) ? kind : "person";
  for (const link of document.querySelectorAll("#kinds a")) {
    const own = new URL(link.href).searchParams.get("kind");
    formOf(own).hidden = own !== chosen;
    if (own === chosen) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (focus) formOf(chosen).querySelector("input:not([type=hidden]), textarea").focus();
}

/** Keeps what a form holds; where this device keeps nothing, the form goes to the server as it is. */
async function note(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const { csrfmiddlewaretoken, kind, id, memo, ...fields } = Object.fromEntries(new FormData(form));
  const item = newItem(kind, fields);
  if (memo) item.memo = memo;
  if (edited?.kind === kind) item.n = edited.n;
  try {
    await put(item);
  } catch {
    form.submit();
    return;
  }
  if (item.n !== undefined) edited = null;
  form.reset();
  if (kind !== "memo") choose(kind);
  void navigator.storage?.persist?.();
  attemptSoon();
}

/** Puts a refused item back into its form. */
function edit(item) {
  const form = formOf(item.kind);
  for (const [name, value] of Object.entries(item.fields)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  edited = item;
  choose(item.kind);
}

const textOf = ({ fields }) => [fields.text, fields.title, fields.responsibilities, fields.whom].filter(Boolean).join(", ");

/** One item as it stands in the list; what belongs to another journal is counted and not shown. */
function row(item, own) {
  const line = list.querySelector("template").content.cloneNode(true).firstElementChild;
  const part = (name) => line.querySelector(`.${name}`);
  const { id, kind, n, reason } = item;
  line.dataset.item = id;
  part("kind").textContent = list.dataset[`kind_${kind}`];
  if (!own) {
    for (const button of line.querySelectorAll("button")) button.hidden = true;
    return line;
  }
  part("text").textContent = `${textOf(item)} (${item.about})`.trim();
  part("error").textContent = reason ?? "";
  if (item.memo && item.state !== "recording") {
    const sound = document.createElement("audio");
    sound.controls = true;
    sound.src = URL.createObjectURL(item.memo);
    part("text").append(sound);
  }
  const act = { edit: () => edit(item), copy: () => navigator.clipboard.writeText(textOf(item)), remove: () => remove(n) };
  const may = { edit: reason && place && kind !== "memo", copy: kind !== "memo", remove: item.state !== "recording" };
  for (const button of line.querySelectorAll("button")) {
    button.hidden = !may[button.name];
    button.addEventListener("click", act[button.name]);
  }
  return line;
}

/** @type {Map<string, Element>} Rows as they were drawn: a memo that plays is not begun anew. */
const drawn = new Map();
let before = new Set();

function rowOf(item, own) {
  const key = `${item.id} ${item.state} ${own}`;
  if (!drawn.has(key)) drawn.set(key, row(item, own));
  return drawn.get(key);
}

async function show() {
  const [all, journal, outcome] = await Promise.all([items(), kept("journal"), kept("outcome")]);
  const now = new Set(all.map((item) => item.id));
  list.hidden = !all.length;
  const rows = all.map((item) => rowOf(item, item.owner === (place ?? journal)?.owner));
  const shown = list.querySelector("ul");
  if (rows.length !== shown.children.length || rows.some((one, n) => one !== shown.children[n])) shown.replaceChildren(...rows);
  const refused = all.some((item) => item.state === "refused");
  const said = outcome === "done" ? (refused ? "refused" : "waiting") : (outcome ?? "waiting");
  if (all.length || before.size) status.textContent = status.dataset[all.length ? said : "done"];
  list.querySelector("#sign-in").hidden = said !== "signedOut";
  const back = document.getElementById("reachable");
  if (back) back.hidden = outcome !== "done";
  const gone = [...before].some((id) => !now.has(id));
  before = now;
  if (gone) await renew();
}

/** What the server has by now, in place of what it had when the page was made. */
async function renew() {
  if (!document.getElementById("taken")) return;
  const text = await fetch(location.href).then((answer) => (answer.ok ? answer.text() : ""), () => "");
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const id of ["taken", "people-met"]) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id).replaceWith(part);
  }
}

/** The page that came from this device: which interviews it knows, or the one that its address names. */
async function showWithoutServer() {
  const journal = await kept("journal");
  const now = new Date().toISOString();
  const meetings = (journal?.interviews ?? []).map((one) => ({ ...one, running: one.from <= now && now < one.ends }));
  const named = location.pathname.match(/^\/opportunities\/([^/]+)\/interviews\/([^/]+)\/notes\/$/);
  const met = named && meetings.find((one) => one.opportunity === named[1] && one.interview === named[2]);
  if (met) {
    place = { owner: journal.owner, opportunity: met.opportunity, interview: met.interview, about: met.company };
    document.querySelector("h1").textContent = `${page.dataset.title} ${met.company}`;
    document.getElementById("people-met").replaceChildren(...met.people.map((name) => new Option(name, name)));
    for (const part of document.querySelectorAll(".once-chosen")) part.hidden = false;
    return;
  }
  meetings.sort((one, other) => Number(other.running) - Number(one.running));
  const choices = document.getElementById("choices");
  choices.replaceChildren(...meetings.map((one) => choice(one)));
  choices.hidden = !meetings.length;
  document.getElementById("unknown").hidden = meetings.length > 0;
}

function choice(met) {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = `/opportunities/${met.opportunity}/interviews/${met.interview}/notes/`;
  link.textContent = `${met.company}, ${met.position}`;
  const when = document.createElement("p");
  when.className = "soft";
  when.textContent = met.when;
  line.append(link, when);
  return line;
}

function takeNotes() {
  for (const form of document.querySelectorAll("form[data-note]")) form.addEventListener("submit", note);
  document.getElementById("kinds").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    choose(new URL(link.href).searchParams.get("kind"));
  });
  choose(new URLSearchParams(location.search).get("kind"), false);
  offerRecorder(() => newItem("memo"), attemptSoon);
}

async function begin() {
  await takeUpUnfinished();
  if (page && !place) await showWithoutServer();
  if (place) takeNotes();
  onChange(show);
  await show();
}

if (window.isSecureContext) void begin();
else document.getElementById("insecure").hidden = false;
