// Book: the story as the page got it, with what has to be found fast: words, blocks, people, marks.

const HUES = 8; // those who speak most have a hue of their own, the rest share one
const SHORT = 14; // letters of a name that the margin holds in one line
const LAYERS = ["quote", "claim", "note", "em", "feeling", "mention", "markup"]; // from the outside in
const TITLES = /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lady|lord)\.?$/i;

/** What lies open now; `at` is where the top of the page is, `until` where its bottom is. */
export const open = { book: null, at: 0, until: 0, blind: false, only: null, changes: null };

/** Tells that the page has `moved`, that `modes` have changed, that `notes` have come or one is `accepted`, that a correction is
    `foreseen` or `refused`, that another reading has been `taken`, and of a `person` to be shown. */
export const news = new EventTarget();
export const tell = (name, detail = null) => news.dispatchEvent(new CustomEvent(name, { detail }));

export class Book {
  constructor(told, before = null) {
    const { words: _, ...page } = told.page;
    Object.assign(this, page, {
      told, text: told.text, quotes: told.quotes, scenes: told.scenes, claims: told.claims,
      relations: told.relations, feelings: told.feelings, sceneRows: told.page.scenes, relationRows: told.page.relations,
      notes: told.notes ?? [],
    });
    this.units = unitsOf(told.text);
    this.starts = this.blocks.map((block) => block[0]);
    this.sceneStarts = this.scenes.map((scene) => scene.start);
    this.people = new Map(told.characters.map((one) => [one.id, { ...one, lines: 0, age: null, listed: false, hue: HUES }]));
    this.cast.forEach((row) => Object.assign(this.people.get(row.id), row, { listed: true }));
    this.giveHues(before);
    this.claimOf = new Map(this.claims.map((claim) => [claim.id, claim]));
    this.placeName = new Map(told.places.map((place) => [place.id, place.name]));
    this.known = new Map();
    this.shorts = new Map();
    this.sceneAtBlock = new Map(this.scenes.map((scene, n) => [this.blockFrom(scene.start), n]));
    this.marks = this.blocks.map(() => []);
    this.mark("quote", this.quotes.filter((quote) => quote.kind !== "other"));
    this.mark("claim", this.claims);
    this.mark("feeling", this.feelings);
    this.mark("em", this.emphasis.map(([start, end]) => ({ start, end })));
    this.mark("markup", this.markup.map(([start, end]) => ({ start, end })));
    this.mark("mention", told.characters.flatMap((one) => one.mentions.map(([start, end, kind]) => ({ start, end, kind, who: one.id }))));
    this.mark("note", this.notes);
  }

  /** Give a hue to those who speak most; who had one in the reading before keeps it. */
  giveHues(before) {
    const main = this.cast.filter((row) => row.lines).slice(0, HUES).map((row) => this.people.get(row.id));
    const taken = new Set();
    for (const one of main) {
      const had = before?.people.get(one.id)?.hue ?? HUES;
      if (had < HUES && !taken.has(had)) { one.hue = had; taken.add(had); }
    }
    const free = [...Array(HUES).keys()].filter((hue) => !taken.has(hue));
    for (const one of main) if (one.hue === HUES) one.hue = free.shift();
  }

  /** Note in every block which things of a layer lie in it. */
  mark(layer, things) {
    const order = orderOf(layer);
    for (const thing of things) {
      for (let b = this.blockAt(thing.start); b < this.blocks.length && this.blocks[b][0] < thing.end; b += 1) {
        if (this.blocks[b][1] > thing.start) this.marks[b].push({ layer, order, start: thing.start, end: thing.end, thing });
      }
    }
  }

  /** Take up the editor's notes, which come after the story; return which blocks have any. */
  note(notes) {
    this.notes = notes;
    this.marks.forEach((marks, b) => (this.marks[b] = marks.filter((mark) => mark.layer !== "note")));
    this.mark("note", notes);
    return (b) => this.marks[b].some((mark) => mark.layer === "note");
  }

  words(start, end) { return wordsIn(this.text, this.units, start, end); }

  /** The words of a passage without the marks that a page shows by its type. */
  plain(start, end) {
    const marks = [];
    for (let b = this.blockAt(start); b < this.blocks.length && this.blocks[b][0] < end; b += 1) marks.push(...this.marks[b].filter((mark) => mark.layer === "markup" && mark.start >= start && mark.end <= end));
    let words = "", from = start;
    for (const mark of marks) { words += this.words(from, mark.start); from = mark.end; }
    return words + this.words(from, end);
  }

  excerpt(start, end, most = 90) {
    const words = this.plain(start, end).replace(/\s+/g, " ").trim();
    return words.length > most ? `${words.slice(0, most).replace(/\s\S*$/, "")} …` : words;
  }

  /** Some words, and a few of those before and after them in their paragraph. */
  around(start, end) {
    const [first, last] = this.blocks[this.blockAt(start)], from = Math.max(first, start - 40), to = Math.max(end, Math.min(last, end + 60));
    const before = from > first ? this.plain(from, start).replace(/^\S*\s/, "… ") : this.plain(from, start);
    const after = to < last ? this.plain(end, to).replace(/\s\S*$/, " …") : this.plain(end, to);
    return `${before}${this.excerpt(start, end, 140)}${after}`.replace(/\s+/g, " ");
  }

  /** The block that holds an offset, or the next one. */
  blockFrom(offset) {
    const b = this.blockAt(offset);
    return this.blocks[b][1] > offset ? b : Math.min(b + 1, this.blocks.length - 1);
  }

  blockAt(offset) { return before(this.starts, offset); }
  sceneAt(offset) { return this.scenes[before(this.sceneStarts, offset)] ?? null; }
  where(offset) { return this.blocks[this.blockAt(offset)][4]; }
  name(id) { return id === "narrator" ? "the narration" : this.people.get(id)?.name ?? "somebody"; }

  /** The names and descriptions by which somebody has been mentioned by then. */
  callsBy(one, until) {
    const said = one.mentions.filter(([start, , kind]) => start < until && kind !== "pronoun").map(([start, end]) => this.plain(start, end).replace(/\s+/g, " "));
    const found = [one.name, ...one.aliases].filter((name) => said.some((words) => words.includes(name)));
    return found.length ? found : [...new Set(said)].slice(0, 1);
  }

  /** What somebody may be called by then, where no name may be given away. */
  nameBy(one, until) {
    const called = this.callsBy(one, until);
    if (called.includes(one.name) || !called.length) return called.length || one.narrator || one.second_person ? one.name : "somebody";
    return called[0];
  }

  /** A name that fits the margin: where it is long, one of the others it goes by that is nobody else's. */
  short(id) {
    if (!this.shorts.has(id)) this.shorts.set(id, this.shorten(id));
    return this.shorts.get(id);
  }

  shorten(id) {
    const one = this.people.get(id);
    if (!one || one.name.length <= SHORT) return this.name(id);
    const others = new Set(this.cast.filter((row) => row.id !== id).flatMap((row) => [this.name(row.id), ...this.people.get(row.id).aliases]));
    return one.aliases.find((alias) => alias.length <= SHORT && one.name.includes(alias) && !others.has(alias)) ?? one.name;
  }

  initials(id) {
    const words = this.name(id).split(/\s+/).filter((word) => !TITLES.test(word));
    return (words.length ? words : [this.name(id)]).map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "").slice(0, 2).join("").toUpperCase();
  }

  /** Whom to name first where a line or a mention is put right: those near, then those there, then all. */
  likely(offset, not) {
    const near = this.quotes.filter((quote) => quote.speaker && Math.abs(quote.start - offset) < 1500)
      .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset)).map((quote) => quote.speaker);
    const there = this.sceneAt(offset)?.present ?? [];
    const ids = [...near, ...there, ...this.cast.map((row) => row.id)];
    return [...new Set(ids)].filter((id) => id !== not && this.people.get(id)?.listed).slice(0, 9);
  }

  /** The id here of somebody in another reading, where a new name may have given them another; null for nobody. */
  sameAs(id, other) {
    if (!id || this.people.has(id)) return id;
    const name = other?.name(id);
    return [...this.people.values()].find((one) => one.name === name || one.aliases.includes(name))?.id ?? null;
  }

  /** Who has come to know a claim up to an offset, and how: each once, in the order of the text. */
  knowers(claim, until) {
    const first = new Map();
    for (const one of this.learnings) {
      if (one[1] === claim && one[4] < until && !first.has(one[0])) first.set(one[0], learning(one));
    }
    return [...first.values()];
  }

  /** What somebody has come to know up to an offset, the last first: claims with how they learned of each. */
  knows(id, until) {
    if (!this.known.has(id)) this.known.set(id, learnedBy(id, this.learnings));
    const learned = this.known.get(id).filter((one) => one.start < until);
    return learned.reverse().map((one) => ({ ...one, claim: this.claimOf.get(one.claim) })).filter((one) => one.claim);
  }
}

/** Index of the last of some ascending offsets that is not after the given one, at least 0. */
function before(starts, offset) {
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A function that says where a stretch of one text stands in another, which was edited in one place; null for what is in it. */
export function movedTo(from, to) {
  const a = from.text, b = to.text, most = Math.min(a.length, b.length);
  let head = 0, tail = 0;
  while (head < most && a[head] === b[head]) head += 1;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const unit = (offset) => (from.units ? from.units[offset] : offset), offset = (place) => (to.units ? before(to.units, place) : place);
  return (start, end) => {
    const by = unit(end) <= head ? 0 : unit(start) >= a.length - tail ? b.length - a.length : null;
    return by === null ? null : [offset(unit(start) + by), offset(unit(end) + by)];
  };
}

/** How far out a layer lies: a mark of a lower number holds those of a higher. */
export const orderOf = (layer) => LAYERS.indexOf(layer);

/** The words of a text, of which `unitsOf` says where they are, from one offset to another. */
export const wordsIn = (text, units, start, end) => (units ? text.slice(units[start], units[end]) : text.slice(start, end));

/** Offsets count characters; where some take two units of a JavaScript string, this says where each begins. */
export function unitsOf(text) {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null;
  const units = [];
  let unit = 0;
  for (const character of text) { units.push(unit); unit += character.length; }
  units.push(unit);
  return Uint32Array.from(units);
}

const learning = ([character, claim, source, channel, start, end]) => ({ character, claim, source, channel, start, end });

/** What somebody learns, each claim as they first learn of it, in the order of the text. */
function learnedBy(id, learnings) {
  const first = new Map();
  for (const one of learnings) if (one[0] === id && !first.has(one[1])) first.set(one[1], learning(one));
  return [...first.values()].sort((a, b) => a.start - b.start);
}
