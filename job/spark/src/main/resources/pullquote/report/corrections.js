// What a reader says of the attributions: kept in the browser until it is saved as a file. A line of it is a label as
// `evaluate names` and the trainers read them, and as `run --corrections` applies them.

class Corrections {
  constructor(corpus) {
    this.key = "pullquote corrections of " + (corpus.input || "");
    this.lines = new Map();
    this.kept = true;
    this.listeners = new Set();
    let stored = null;
    try {
      stored = localStorage.getItem(this.key);
    } catch {
      this.kept = false;
    }
    this.corpus = corpus;
    if (stored) this.take(stored);
  }

  static place(article, start, end) {
    return JSON.stringify([article, start, end]);
  }

  of(quote) {
    return this.lines.get(Corrections.place(quote.article.article_id, quote.start, quote.end));
  }

  has(quote) {
    return this.of(quote) !== undefined;
  }

  get size() {
    return this.lines.size;
  }

  // Takes the lines of a file; gives how many of them speak of a quotation of this page.
  take(text) {
    const lines = text.split("\n").filter((line) => line.trim()).map((line, i) => {
      const read = JSON.parse(line);
      if (typeof read?.article !== "string" || !Number.isInteger(read.start) || !Number.isInteger(read.end) || !["speech", "not_speech", "unsourced"].includes(read.status)) {
        throw new Error(`line ${i + 1} is no correction`);
      }
      return read;
    });
    for (const line of lines) this.lines.set(Corrections.place(line.article, line.start, line.end), line);
    return this.apply();
  }

  // Ties the lines to the quotations that they speak of, where the text is still the same.
  apply() {
    let fitting = 0;
    for (const quote of this.corpus.quotes) {
      delete quote.now;
      const line = this.of(quote);
      if (line && (line.text === undefined || line.text === pointsOf(quote.article.text).slice(quote.start, quote.end))) {
        quote.now = corrected(quote, line);
        fitting++;
      }
    }
    this.listeners.forEach((listener) => listener());
    return fitting;
  }

  set(quote, said) {
    const place = Corrections.place(quote.article.article_id, quote.start, quote.end);
    if (said === null) this.lines.delete(place);
    else this.lines.set(place, { article: quote.article.article_id, start: quote.start, end: quote.end, text: pointsOf(quote.article.text).slice(quote.start, quote.end), ...said });
    this.keep();
    if (said === null) delete quote.now;
    else quote.now = corrected(quote, this.lines.get(place));
    this.listeners.forEach((listener) => listener());
  }

  keep() {
    try {
      localStorage.setItem(this.key, this.text());
    } catch {
      this.kept = false;
    }
  }

  text() {
    return [...this.lines.values()].map((line) => JSON.stringify(line) + "\n").join("");
  }

  save() {
    save("corrections.jsonl", "application/jsonl", this.text());
  }
}

// A quotation as it stands once a line is applied: what a run with the file would write.
function corrected(quote, line) {
  const speech = line.status === "speech";
  const attributed = speech ? "attributed" : line.status === "not_speech" ? "not_speech" : "unattributed";
  return Object.assign(Object.create(quote), {
    status: attributed,
    speaker: speech ? line.speaker : null,
    speaker_type: speech ? line.speaker_type : null,
    mention: speech ? line.mention ?? null : null,
    mention_start: speech ? line.mention_start ?? null : null,
    mention_end: speech ? line.mention_end ?? null : null,
    ...(speech ? {} : { cue: null, cue_start: null, cue_end: null, descriptor: null, on_behalf_of: null }),
    reason: speech ? null : line.status === "not_speech" ? "no_speech" : "no_source",
    method: "corrected",
    speaker_method: speech ? "corrected" : null,
    confidence: 1,
    mention_confidence: 1,
  });
}

// A quotation as a reader should see it.
function seen(quote) {
  return quote.now || quote;
}

// What a line says that takes the quotation as it stands.
function asItStands(quote) {
  const now = seen(quote);
  if (now.status !== "attributed") return { status: now.status === "not_speech" ? "not_speech" : "unsourced", ...nestedOf(quote) };
  return labelOf({ quote, place: mentionOf(quote), name: now.speaker, type: now.speaker_type });
}

function nestedOf(quote) {
  return quote.kind === "nested" ? { nested: true } : {};
}

// The people of an article, those first that are quoted most.
function peopleOf(article) {
  const types = new Map();
  for (const quote of article.quotes.map(seen)) if (quote.speaker) types.set(quote.speaker, quote.speaker_type);
  return [...tally(article.quotes.map(seen), (quote) => quote.speaker)].map(([name]) => ({ name, type: types.get(name) }));
}

// Where in the article's text words stand that are nearest to a quotation, and not in it.
function nearest(quote, words, flags = "gu") {
  const wanted = words.trim().split(/\s+/).filter(Boolean);
  if (!wanted.length) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wanted.map(escaped).join("\\s+")}(?![\\p{L}\\p{N}])`, flags);
  const text = quote.article.text;
  const points = pointsOf(text);
  let best = null;
  for (const match of text.matchAll(pattern)) {
    const start = points.length === text.length ? match.index : Array.from(text.slice(0, match.index)).length;
    const end = start + Array.from(match[0]).length;
    if (start < quote.end && end > quote.start) continue;
    const distance = end <= quote.start ? quote.start - end : start - quote.end;
    if (!best || distance < best.distance) best = { distance, start, end, text: match[0] };
  }
  return best;
}

const TYPES = ["person", "organisation", "group", "document", "unnamed"];

// The buttons and the fields with which a reader says what is right; each has its key.
function Check({ corpus, quote, asking, onAsk }) {
  const { corrections } = corpus;
  const line = corrections.of(quote);
  const [missing, setMissing] = useState(null);
  useEffect(() => setMissing(null), [quote, asking]);
  const fieldOf = useRef(null);
  useEffect(() => {
    if (asking && fieldOf.current) fieldOf.current.focus();
  }, [asking, quote]);
  const people = peopleOf(quote.article);
  const mentions = tally(quote.article.quotes.map(seen).flatMap((other) => [other.mention, other.runner_up]).map((value) => ({ value })), (one) => one.value);
  const speakerGiven = (event) => {
    event.preventDefault();
    const given = new FormData(event.target);
    const name = given.get("speaker").trim().replace(/\s+/g, " ");
    if (!name) return;
    const type = people.find((one) => one.name === name)?.type || corpus.types.get(name) || given.get("type");
    const place = asking.mention || mentionOf(quote) || nearest(quote, name) || nearest(quote, name.split(" ").pop());
    corrections.set(quote, labelOf({ quote, place, name, type }));
    onAsk(null);
  };
  const mentionGiven = (event) => {
    event.preventDefault();
    const words = new FormData(event.target).get("mention");
    const place = nearest(quote, words) || nearest(quote, words, "giu");
    if (place) sayMention(corrections, quote, place, onAsk);
    else setMissing(words);
  };
  const cancelled = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onAsk(null);
  };
  const button = (key, text, name) => html`<button class=${name === "undo" ? "undo" : ""} onClick=${() => checks(corpus, quote, onAsk)[key]()}>${text} <kbd>${key}</kbd></button>`;
  return html`<div class="check" role="group" aria-label="Check this attribution">
    <p class="said ${line ? "is" : ""}" role="status">${line ? (line.verdict === "confirmed" ? "Confirmed by you" : "Corrected by you") : "Not checked yet"}</p>
    ${asking?.field === "speaker"
      ? html`<form onSubmit=${speakerGiven} onKeyDown=${cancelled}>
          <label><span>Who said it?</span><input name="speaker" ref=${fieldOf} list="people" autocomplete="off" required value="" /></label>
          <datalist id="people">${people.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
          <label><span>If the page does not know them: a</span><select name="type">${TYPES.map((type) => html`<option value=${type}>${type}</option>`)}</select></label>
          <button>Set speaker <kbd>Enter</kbd></button> <button type="button" onClick=${() => onAsk(null)}>Cancel</button>
        </form>`
      : asking?.field === "mention"
        ? html`<form onSubmit=${mentionGiven} onKeyDown=${cancelled}>
            <label><span>Which words of the article name the source?</span><input name="mention" ref=${fieldOf} list="mentions" autocomplete="off" required value="" /></label>
            <datalist id="mentions">${mentions.map(([words]) => html`<option value=${words}></option>`)}</datalist>
            ${missing !== null && html`<p class="bad" role="alert">“${missing}” does not stand outside the quotation.</p>`}
            <button>Set mention <kbd>Enter</kbd></button> <button type="button" onClick=${() => onAsk(null)}>Cancel</button>
            <p class="hint">The nearest such words are taken. Or select the words in the article and press <kbd>m</kbd>.</p>
          </form>`
        : html`<div class="buttons">
            ${button("c", "Right")} ${button("s", "Other speaker")} ${button("m", "Other mention")} ${button("x", "No speech")} ${button("o", "No source")}
            ${line && button("u", "Undo", "undo")}
          </div>`}
  </div>`;
}

// The words that name the source as it stands, or as the tables have it where a reader has taken them away.
function mentionOf(quote) {
  const one = [seen(quote), quote].find((one) => one.mention !== null);
  return one ? { text: one.mention, start: one.mention_start, end: one.mention_end } : null;
}

function labelOf({ quote, place, name, type }) {
  return { status: "speech", mention: place ? place.text : null, mention_start: place ? place.start : null, mention_end: place ? place.end : null, speaker: name, speaker_type: type, ...nestedOf(quote) };
}

// The words alone are no label: where nobody stands behind them yet, who does?
function sayMention(corrections, quote, place, onAsk) {
  const one = [seen(quote), quote].find((one) => one.speaker);
  if (!one) return onAsk({ field: "speaker", mention: place });
  corrections.set(quote, labelOf({ quote, place, name: one.speaker, type: one.speaker_type }));
  onAsk(null);
}

// What is selected in the article's text, as a span of it; null if nothing is.
function selectedSpan(article) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const edge = (node, offset) => {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest("[data-start]");
    if (!piece || node.nodeType !== Node.TEXT_NODE) return null;
    return Number(piece.dataset.start) + Array.from(node.data.slice(0, offset)).length;
  };
  const start = edge(range.startContainer, range.startOffset);
  const end = edge(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  return { start, end, text: pointsOf(article.text).slice(start, end) };
}

// What each key says of a quotation.
function checks(corpus, quote, onAsk) {
  const { corrections } = corpus;
  return {
    c: () => {
      const now = seen(quote);
      if (now.status === "attributed" && !now.speaker) onAsk({ field: "speaker" });
      else if (!corrections.has(quote)) corrections.set(quote, { ...asItStands(quote), verdict: "confirmed" });
    },
    s: () => onAsk({ field: "speaker" }),
    m: () => {
      const place = selectedSpan(quote.article);
      if (!place) return onAsk({ field: "mention" });
      getSelection().removeAllRanges();
      sayMention(corrections, quote, place, onAsk);
    },
    x: () => corrections.set(quote, { status: "not_speech", ...nestedOf(quote) }),
    o: () => corrections.set(quote, { status: "unsourced", ...nestedOf(quote) }),
    u: () => corrections.set(quote, null),
  };
}

// How many there are, and what to do with them.
function Keeping({ corpus }) {
  const { corrections } = corpus;
  const [told, setTold] = useState("");
  const load = async (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (!file) return;
    try {
      const before = corrections.size;
      const fitting = corrections.take(await file.text());
      corrections.keep();
      setTold(`${counted(corrections.size - before, "more correction")} from ${file.name}; ${count.format(fitting)} of ${count.format(corrections.size)} are of quotations on this page.`);
    } catch (error) {
      setTold(`${file.name} cannot be read: ${error.message}`);
    }
  };
  return html`<div class="keeping" role="group" aria-label="Corrections">
    <span>${counted(corrections.size, "quotation")} checked${corrections.kept ? "" : "; this browser does not keep them: save before you close the page"}</span>
    <button onClick=${() => corrections.save()} disabled=${corrections.size === 0}>Save corrections</button>
    <label class="file"><input type="file" accept=".jsonl" onChange=${load} /><span>Load corrections</span></label>
    ${told && html`<span role="status">${told}</span>`}
  </div>`;
}
