// What this device holds until the server has it (IndexedDB), and what it knows of the journal meanwhile.

/**
 * @typedef {object} Item
 * @property {number} [n] Its place in the order.
 * @property {string} id The key under which the server writes it once.
 * @property {string} owner Whose journal it is for.
 * @property {string} opportunity
 * @property {string} interview
 * @property {string} about The company, to be shown.
 * @property {string} kind
 * @property {Record<string, string>} fields
 * @property {Blob} [memo]
 * @property {"recording" | "waiting" | "refused"} state
 * @property {string} [reason] Why the server refused it.
 */

const channel = new BroadcastChannel("afterview-notes");
const here = new EventTarget();
/** @type {Promise<IDBDatabase> | undefined} */
let opened;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("afterview", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
      request.result.createObjectStore("kept");
    };
    request.onsuccess = () => {
      request.result.onclose = () => (opened = undefined);
      resolve(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      reject(request.error);
    };
  });
  return opened;
}

/**
 * Runs `act` in one transaction; what it asked for, once that is on the disk.
 * @template T
 * @param {"outbox" | "kept"} store
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} act
 * @returns {Promise<T>}
 */
async function run(store, mode, act) {
  const transaction = (await database()).transaction(store, mode, { durability: "strict" });
  const request = act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

function tell() {
  channel.postMessage("");
  here.dispatchEvent(new Event("change"));
}

/** @param {() => void} act Called after each change, whichever tab made it. */
export function onChange(act) {
  channel.addEventListener("message", act);
  here.addEventListener("change", act);
}

/** @returns {Promise<Item[]>} All items in the order in which they were put in. */
export const items = () => run("outbox", "readonly", (store) => store.getAll());

/**
 * Puts an item in, or in place of one of that `n`.
 * @param {Item} item
 * @returns {Promise<number>} Its `n`.
 */
export async function put(item) {
  const n = await run("outbox", "readwrite", (store) => store.put(item));
  tell();
  return Number(n);
}

/** @param {number} n */
export async function remove(n) {
  await run("outbox", "readwrite", (store) => store.delete(n));
  tell();
}

/** @param {string} name */
export const kept = (name) => run("kept", "readonly", (store) => store.get(name));

/**
 * @param {string} name
 * @param {any} value
 */
export async function keep(name, value) {
  await run("kept", "readwrite", (store) => store.put(value, name));
  tell();
}

const LEAVING = 60_000;

/** Whether somebody is signing out: what another tab has just asked the server is not kept then. */
export const isLeaving = async () => Date.now() - ((await kept("leaving")) ?? 0) < LEAVING;

/** Forgets what is known of the journal; what the server does not have yet stays. */
export async function forget(leaving = 0) {
  await run("kept", "readwrite", (store) => {
    store.clear();
    return store.put(leaving, "leaving");
  });
  await caches.delete("afterview-shared");
}
