// Server: what is asked of it. In a page saved as one file there is none, and the story is in the page.

import { byId } from "./elements.js";

const SAVED = byId("story");

/** Return the story; it is in the page itself, or with the server. */
export async function fetchStory() {
  return SAVED ? JSON.parse(SAVED.textContent) : (await asked("/api/story")).json();
}

/** Return the notes, `null` where the story is read anew before they are made. */
export const fetchNotes = async () => (await (await asked("/api/notes")).json())?.notes ?? null;
export const fetchCorrections = async () => (await asked("/api/corrections")).json();
export const fetchWithout = async (index) => (await asked(`/api/corrections/without?index=${index}`)).json();
export const fetchChart = async (name, order, kind, most, until) =>
  (await asked(`/api/charts/${name}?order=${order}&kind=${kind}&most=${most}${until === null ? "" : `&until=${until}`}`)).text();
export const post = async (path, told) =>
  (await asked(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(told) })).json();

/** Call with the state of the server whenever it changes, `null` while it cannot be reached; with what is saved
    and not yet read; and with the lines heard otherwise while the rest is being read. */
export function listen(call, unread, lines) {
  if (SAVED) return;
  const events = new EventSource("/api/events");
  events.addEventListener("message", (event) => call(JSON.parse(event.data)));
  events.addEventListener("unread", (event) => unread(JSON.parse(event.data)));
  events.addEventListener("heard", (event) => lines(JSON.parse(event.data)));
  events.addEventListener("error", () => call(null));
}

async function asked(path, options) {
  const answer = await fetch(path, options).catch(() => null); // of a failure each browser has its own words
  if (answer?.ok) return answer;
  const told = await answer?.json().catch(() => null);
  throw new Error(told?.error ?? "Fabula does not answer: is it still running?");
}
