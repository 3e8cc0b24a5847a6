// Said: in words, the author's corrections, and what somebody does who claims something.

export const NONE = "none"; // the place or the time of a scene of which nothing tells any
const short = (words) => (words.split(" ").length > 9 ? `${words.split(" ").slice(0, 8).join(" ")} …` : words);

const WORDS = {
  rename: (one) => `${one.character} is called ${one.name}`,
  merge: (one) => `${one.character} is ${one.into}`,
  split: (one) => `“${one.called}” is not ${one.character} but ${one.into}`,
  "not-a-person": (one) => `${one.names.join(", ")}: not a person`,
  alias: (one) => `${one.character} is also ${one.alias}`,
  pronouns: (one) => `${one.character}: ${one.pronouns}`,
  mention: (one) => `“${one.words}” means ${one.character}`,
  speaker: (one) => `${one.speaker} says ${short(one.words)}`,
  "all-lines": (one) => `All lines of ${one.of} are ${one.speaker}’s`,
  addressees: (one) => `${short(one.words)} is said to ${(one.addressees ?? ["nobody in particular"]).join(", ")}`,
  scene: (one) => `Scene at “${short(one.words)}”: ${[one.place === NONE ? "no place" : one.place, one.time === NONE ? "no time" : one.time, one.present && `with ${one.present.join(", ")}`, one.absent && `without ${one.absent.join(", ")}`].filter(Boolean).join("; ")}`,
  "new-scene": (one) => `A new scene begins at “${short(one.words)}”`,
  "no-new-scene": (one) => `No new scene begins at “${short(one.words)}”`,
  relation: (one) => `${one.a} and ${one.b}: ${one.relation}`,
  "no-claim": (one) => `Not a claim: “${one.words}”`,
};

export const said = (one) => WORDS[one.kind]?.(one) ?? one.kind;

const DOES = { narrated: "tells", asserted: "says", believed: "believes", known: "knows", remembered: "remembers", seen: "sees", feared: "fears", hoped: "hopes", doubted: "doubts", denied: "denies", promised: "promises", planned: "plans", supposed: "supposes", asked: "asks", ordered: "orders", dreamt: "dreams" };

/** What whose claim it is does: says, believes, asks ... */
export const does = ({ stance }) => DOES[stance] ?? stance;
