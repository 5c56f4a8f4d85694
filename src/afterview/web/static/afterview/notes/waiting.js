// On every page: how much is still on this device, and handing it over when that can be done.

import { forget, items, kept, onChange } from "./outbox.js";
import { handOver } from "./sync.js";

const FRESH = 10 * 60_000;
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;
const badge = document.getElementById("waiting");
let pause = FIRST_PAUSE;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

async function show() {
  const [all, outcome] = await Promise.all([items(), kept("outcome")]);
  const { one, many, signIn } = badge.dataset;
  const texts = all.length ? [all.length === 1 ? one : many.replace("0", String(all.length))] : [];
  if (all.length && outcome === "signedOut") texts.push(signIn);
  const link = badge.querySelector("a");
  const text = texts.join(" ");
  link.hidden = !all.length;
  if (link.textContent !== text) link.textContent = text;
}

/** Hands over now, and again after a while as long as the server does not answer. */
async function attempt(refresh = false) {
  clearTimeout(timer);
  const outcome = await handOver(refresh);
  const waits = (await items()).some((item) => item.state === "waiting");
  if (!waits || outcome === "done") {
    pause = FIRST_PAUSE;
    return;
  }
  timer = setTimeout(attempt, pause);
  pause = Math.min(2 * pause, LONGEST_PAUSE);
}

function attemptSoon() {
  pause = FIRST_PAUSE;
  void attempt();
}

async function begin() {
  onChange(show);
  await show();
  window.addEventListener("online", attemptSoon);
  document.addEventListener("visibilitychange", () => document.hidden || attemptSoon());
  const journal = await kept("journal");
  const onNotes = document.getElementById("kept") !== null;
  await attempt(onNotes || !(Date.now() - journal?.at < FRESH));
}

/** Signing out forgets what this device knows of the journal, before the form is sent. */
async function forgetOnSignOut(event) {
  const form = event.target;
  if (form.getAttribute("action") !== "/sign-out/") return;
  event.preventDefault();
  await forget(Date.now()).catch(() => {});
  form.submit();
}

// All that this needs is there only for a page that came over HTTPS, or from this machine itself.
if (badge && window.isSecureContext) {
  document.addEventListener("submit", forgetOnSignOut);
  navigator.serviceWorker?.register("/service-worker.js", { updateViaCache: "none" }).catch(() => {});
  begin().catch(() => {});
}

export { attemptSoon };
