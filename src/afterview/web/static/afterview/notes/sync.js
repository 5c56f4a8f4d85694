// Hands over what this device holds: in order, one at a time, kept until the server has said that it has it.

import { forget, isLeaving, items, keep, put, remove } from "./outbox.js";

/** @typedef {import("./outbox.js").Item} Item */
/** @typedef {"done" | "signedOut" | "unreachable"} Outcome */

const A_NOTE = 30_000;
const A_MEMO = 600_000;
/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * Hands over what waits, after what is being handed over already, here or in another tab.
 * @param {boolean} refresh Ask the server what it knows even where nothing waits.
 * @returns {Promise<Outcome>}
 */
export function handOver(refresh = false) {
  const turn = queue.then(() => navigator.locks.request("afterview-outbox", () => attempt(refresh)));
  queue = turn.catch(() => {});
  return turn;
}

/**
 * @param {boolean} refresh
 * @returns {Promise<Outcome>}
 */
async function attempt(refresh) {
  if (!refresh && !(await items()).some((item) => item.state === "waiting")) return "done";
  const outcome = await drain().catch(() => /** @type {Outcome} */ ("unreachable"));
  await keep("outcome", outcome);
  return outcome;
}

/** @returns {Promise<Outcome>} */
async function drain() {
  const asked = await request("/notes/state", { cache: "no-store" }, A_NOTE);
  if (isSignedOut(asked)) {
    if (await isLeaving()) await forget();
    return "signedOut";
  }
  if (!asked.body?.owner) return "unreachable";
  const { token, ...known } = asked.body;
  if (!(await isLeaving())) await keep("journal", { ...known, at: Date.now() });
  for (;;) {
    const next = (await items()).find((item) => item.state === "waiting" && item.owner === known.owner);
    if (!next) return "done";
    const outcome = await send(next, token);
    if (outcome !== "done") return outcome;
  }
}

/**
 * @param {Item} item
 * @param {string} token
 * @returns {Promise<Outcome>} Also done where the server refused it: it is kept, and says why.
 */
async function send(item, token) {
  const { id, kind, opportunity, interview } = item;
  const body = new FormData();
  const sent = { ...item.fields, id, kind, opportunity, interview };
  for (const [name, value] of Object.entries(sent)) body.append(name, value);
  if (item.memo) body.append("memo", item.memo, "memo");
  const options = { method: "POST", body, headers: { "X-CSRFToken": token } };
  const answer = await request("/notes/sync", options, item.memo ? A_MEMO : A_NOTE);
  // Only the server's own word that it has this very item lets go of it: a portal may answer anything.
  if (answer.status === 200 && answer.body?.id === id) await remove(Number(item.n));
  else if (isSignedOut(answer)) return "signedOut";
  else if (answer.status < 400 || answer.status >= 500 || [408, 425, 429].includes(answer.status)) return "unreachable";
  else await put({ ...item, state: "refused", reason: answer.body?.refused ?? `(${answer.status})` });
  return "done";
}

/** @param {{status: number}} answer */
const isSignedOut = ({ status }) => status === 401 || status === 403;

/**
 * @param {string} address
 * @param {RequestInit} options
 * @param {number} limit Milliseconds.
 * @returns {Promise<{status: number, body: any}>} The body null where it is no JSON.
 */
async function request(address, options, limit) {
  const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(limit) });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}
