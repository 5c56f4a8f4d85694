// A voice memo: written down as it is spoken, so that what was said before a crash is there after it.

import { items, put } from "./outbox.js";

const PIECE = 4_000;
const LOCK = "afterview-recorder";

/**
 * Offers to record where the browser can; the file field stays where it cannot.
 * @param {() => import("./outbox.js").Item} begun A new item, to be filled.
 * @param {() => void} done Called when a memo is kept whole.
 */
export function offerRecorder(begun, done) {
  const row = document.getElementById("recorder");
  const form = document.querySelector("form[data-note=memo]");
  if (!row || !window.MediaRecorder || !navigator.mediaDevices) return;
  const button = row.querySelector("button");
  const status = row.querySelector("[role=status]");
  const { stop, recording, denied } = row.dataset;
  const start = button.textContent;
  /** @type {MediaRecorder | null} */
  let recorder = null;
  row.hidden = false;
  form.hidden = true;

  button.addEventListener("click", async () => {
    if (recorder) {
      recorder.stop();
      return;
    }
    button.disabled = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      recorder = new MediaRecorder(stream);
      // Stopped before it runs, it would keep nothing.
      recorder.addEventListener("start", () => (button.disabled = false));
      button.textContent = stop;
      status.textContent = recording;
      void navigator.locks.request(LOCK, () => record(recorder, begun())).then(() => {
        for (const track of stream.getTracks()) track.stop();
        recorder = null;
        button.textContent = start;
        status.textContent = "";
        done();
      });
    } catch {
      status.textContent = denied;
      form.hidden = false;
      button.disabled = false;
    }
  });
}

/**
 * Keeps each piece as it comes; ends when the recorder has stopped and all of it is kept.
 * @param {MediaRecorder} recorder
 * @param {import("./outbox.js").Item} item
 */
function record(recorder, item) {
  /** @type {Blob[]} */
  const pieces = [];
  let writing = Promise.resolve();
  const write = async (state) => {
    if (!pieces.length) return;
    item.n = await put({ ...item, memo: new Blob(pieces, { type: recorder.mimeType }), state });
  };
  recorder.addEventListener("dataavailable", ({ data }) => {
    if (data.size) pieces.push(data);
    writing = writing.then(() => write("recording"));
  });
  return new Promise((resolve) => {
    recorder.addEventListener("stop", () => {
      writing.then(() => write("waiting")).finally(resolve);
    });
    recorder.start(PIECE);
  });
}

/** Memos whose recording was cut off are as whole as they will ever be. */
export function takeUpUnfinished() {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (free) => {
    if (!free) return;
    for (const item of await items()) {
      if (item.state === "recording") await put({ ...item, state: "waiting" });
    }
  });
}
