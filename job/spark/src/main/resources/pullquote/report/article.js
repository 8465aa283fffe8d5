// One article: its sentences shaded, its quotations marked, and what is known of the one that is chosen.

// The text in pieces that each lie in one sentence and in the same quotations; the innermost quotation has the piece.
function piecesOf(article, sentences, chosen) {
  const points = pointsOf(article.text);
  const marks = [];
  if (chosen) {
    for (const kind of ["cue", "mention"]) {
      if (chosen[kind + "_start"] !== null) marks.push({ kind, start: chosen[kind + "_start"], end: chosen[kind + "_end"] });
    }
  }
  const edges = new Set([0, points.length]);
  for (const span of [...sentences, ...article.quotes, ...marks]) {
    edges.add(span.start);
    edges.add(span.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces = [];
  let next = 0;
  let open = [];
  let sentence = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    open = open.filter((quote) => quote.end > start);
    while (next < article.quotes.length && article.quotes[next].start <= start) open.push(article.quotes[next++]);
    while (sentence < sentences.length && sentences[sentence].end <= start) sentence++;
    const inSentence = sentence < sentences.length && sentences[sentence].start <= start ? sentences[sentence] : null;
    pieces.push({
      text: points.slice(start, end),
      start,
      end,
      sentence: inSentence,
      quote: open.length ? open[open.length - 1] : null,
      marks: marks.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.kind),
    });
  }
  return pieces;
}

// A paragraph is a line of the text. Who has said a quotation stands behind it and behind the punctuation that follows.
function paragraphsOf(pieces) {
  const paragraphs = [[]];
  let due = [];
  const put = (piece) => paragraphs[paragraphs.length - 1].push(piece);
  const tag = () => {
    due.forEach((quote) => put({ tag: quote, key: "tag" + quote.quote_index }));
    due = [];
  };
  for (const piece of pieces) {
    const lines = piece.text.split("\n");
    lines.forEach((text, i) => {
      if (i) {
        tag();
        paragraphs.push([]);
      }
      if (!text) return;
      const last = i === lines.length - 1;
      const stops = due.length ? /^[.,;:!?)\]\u2019\u201d"']+/.exec(text)?.[0].length ?? 0 : 0;
      const before = piece.start + Array.from(lines.slice(0, i).join("\n")).length + (i ? 1 : 0);
      if (stops) put({ ...piece, text: text.slice(0, stops), key: piece.start + ":" + i, start: before, begins: i === 0, ends: last && stops === text.length });
      tag();
      if (stops < text.length) put({ ...piece, text: text.slice(stops), key: piece.start + ":" + i + "+", start: before + stops, begins: i === 0 && !stops, ends: last });
      if (last && piece.quote && piece.end === piece.quote.end) due = [piece.quote];
    });
  }
  tag();
  return paragraphs.filter((line) => line.some((piece) => piece.text?.trim()));
}

function Article({ corpus, article, given, go }) {
  const sentences = useMemo(() => sentencesOf(article, corpus.columns), [article]);
  const [shaded, setShaded] = useState(true);
  const [tagged, setTagged] = useState(true);
  const index = given.get("quote");
  const chosen = index === null ? null : article.quotes.find((quote) => quote.quote_index === Number(index)) || null;
  const now = chosen && seen(chosen);
  const paragraphs = useMemo(() => paragraphsOf(piecesOf(article, sentences, now)), [article, now]);
  const search = chosen ? given.get("in") : null;
  const walked = walkOf(corpus, search);
  const place = chosen ? walked.indexOf(chosen) : -1;
  // What is asked of the chosen quotation; another one that is chosen is asked nothing.
  const [asked, setAsked] = useState(null);
  const asking = asked?.of === chosen ? asked : null;
  const setAsking = (what) => setAsked(what && { ...what, of: chosen });
  // At once, so that a step back right after this one leads here.
  useLayoutEffect(() => {
    if (place >= 0) rememberPlace(corpus, search, chosen.quote_id);
  }, [chosen]);
  const deepest = Math.max(0.01, ...sentences.map((sentence) => sentence.salience || 0));
  const choose = (quote) => go(articleAddress(article, quote, quote && search));
  const step = (by) => {
    if (place >= 0) {
      const next = walked[place + by];
      if (next) go(articleAddress(next.article, next, search));
      return;
    }
    const at = chosen ? article.quotes.indexOf(chosen) + by : by > 0 ? 0 : article.quotes.length - 1;
    if (article.quotes[at]) choose(article.quotes[at]);
  };
  const turn = (by) => {
    const other = corpus.articles[article.place + by];
    if (other) go(articleAddress(other));
  };
  const keys = useRef(null);
  keys.current = { j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1), Escape: () => choose(null), ...(chosen && checks(corpus, chosen, setAsking)) };
  // Before anything is painted: no key pressed on what is seen is lost.
  useLayoutEffect(() => {
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, select")) return;
      if (Object.hasOwn(keys.current, event.key)) {
        event.preventDefault();
        keys.current[event.key]();
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  useEffect(() => {
    const mark = chosen && document.getElementById("quote-" + chosen.quote_index);
    if (!mark) return;
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  }, [article, chosen]);
  const safe = article.url && /^https?:\/\//i.test(article.url) ? article.url : null;
  return html`<div class="reading ${chosen ? "chosen" : ""}">
    <article>
      <nav class="turn" aria-label="Articles">
        <button onClick=${() => turn(-1)} disabled=${article.place === 0}>‹ Previous</button>
        <button onClick=${() => turn(1)} disabled=${article.place + 1 === corpus.articles.length}>Next ›</button>
      </nav>
      <h1 tabindex="-1">${headline(article)}</h1>
      <p class="where">
        ${[article.outlet, dateOf(article), article.article_id].filter(Boolean).join(" · ")}
        ${safe && html` · <a href=${safe} rel="noopener noreferrer nofollow" target="_blank">as published</a>`}
      </p>
      <${Copies} corpus=${corpus} article=${article} />
      <p class="legend">
        <label><input type="checkbox" checked=${shaded} onChange=${() => setShaded(!shaded)} /> shade by salience</label>
        <span class="scale ${shaded ? "" : "off"}" aria-hidden="true"><i class="s1"></i><i class="s2"></i><i class="s3"></i><i class="s4"></i><i class="s5"></i></span>
        <span><span class="picked" aria-hidden="true"></span>in the summary</span>
        <label><input type="checkbox" checked=${tagged} onChange=${() => setTagged(!tagged)} /> name speakers</label>
        <span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous quotation; ${chosen ? html`<kbd>c</kbd> right, <kbd>s</kbd> other speaker` : html`<kbd>n</kbd> <kbd>p</kbd> article`}</span>
      </p>
      <div class="text ${shaded ? "shaded" : ""} ${tagged ? "tagged" : ""}">
        ${paragraphs.map(
          (pieces) =>
            html`<p>${pieces.map((piece) => (piece.tag ? html`<${Tag} key=${piece.key} quote=${piece.tag} onChoose=${choose} />` : html`<${Piece} key=${piece.key} piece=${piece} deepest=${deepest} chosen=${chosen} onChoose=${choose} />`))}</p>`,
        )}
      </div>
    </article>
    <aside aria-label="About the article">
      ${chosen
        ? html`<${Details} corpus=${corpus} quote=${chosen} walked=${walked} place=${place} search=${search} asking=${asking} onAsk=${setAsking} onStep=${step} onClose=${() => choose(null)} />`
        : html`<${Summary} article=${article} sentences=${sentences} />`}
    </aside>
  </div>`;
}

function Piece({ piece, deepest, chosen, onChoose }) {
  const { sentence, quote, text } = piece;
  const level = sentence && sentence.salience !== null ? Math.max(1, Math.ceil((5 * sentence.salience) / deepest)) : 0;
  const classes = [level ? "s" + level : "plain", sentence && sentence.in_summary && (piece.start === sentence.start ? "picked" : null), sentence && sentence.kind !== "body" && "kind-" + sentence.kind, ...piece.marks].filter(Boolean).join(" ");
  const title = level ? `salience ${sentence.salience.toFixed(2)}, rank ${sentence.rank}${sentence.in_summary ? ", in the summary" : ""}` : sentence ? words(sentence.kind) : null;
  if (!quote) return html`<span class=${classes} title=${title} data-start=${piece.start}>${text}</span>`;
  const now = seen(quote);
  const first = piece.begins && piece.start === quote.start;
  const press = (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(quote);
    }
  };
  return html`<mark
      id=${first ? "quote-" + quote.quote_index : null}
      class="${classes} q ${now.status} ${quote === chosen ? "on" : ""}"
      data-start=${piece.start}
      role="button"
      tabindex=${first ? 0 : -1}
      aria-pressed=${quote === chosen ? "true" : "false"}
      aria-description=${spoken(now)}
      onClick=${() => onChoose(quote)}
      onKeyDown=${press}
      >${text}</mark
    >`;
}

function Tag({ quote, onChoose }) {
  return html`<span class="tag ${seen(quote).status}" aria-hidden="true" onClick=${() => onChoose(quote)}>${tagOf(seen(quote))}</span>`;
}

function tagOf(quote) {
  if (quote.status === "attributed") return quote.speaker || quote.mention + "?";
  return quote.status === "unattributed" ? "nobody?" : "";
}

// As one prints it: not with the comma at which the article's sentence goes on.
function printed(text) {
  return text.trim().replace(/[,;:\u2013\u2014-]+$/, "").trimEnd();
}

// Where a walk through a search stands, for each of the last searches; in the browser, as the corrections are.
const MOST_PLACES = 20;

function placesOf(corpus) {
  try {
    return JSON.parse(localStorage.getItem("pullquote places in " + (corpus.input || ""))) || {};
  } catch {
    return {};
  }
}

function placeIn(corpus, search) {
  return placesOf(corpus)[search] || null;
}

function rememberPlace(corpus, search, quoteId) {
  lastSeen.set("quotes " + search, quoteId);
  const { [search]: _, ...others } = placesOf(corpus);
  const places = Object.fromEntries([...Object.entries(others).slice(1 - MOST_PLACES), [search, quoteId]]);
  try {
    localStorage.setItem("pullquote places in " + (corpus.input || ""), JSON.stringify(places));
  } catch {
    // Then it is remembered as long as the page is open.
  }
}

function spoken(quote) {
  return quote.status === "attributed" ? `said by ${quote.speaker || quote.mention}, confidence ${quote.confidence.toFixed(2)}` : words(quote.status);
}

function Summary({ article, sentences }) {
  const top = article.quotes.find((quote) => quote.quote_id === article.top_quote_id);
  return html`${top &&
    html`<figure class="pull">
      <blockquote><a href=${articleAddress(article, top)}>${printed(top.text)}</a></blockquote>
      <figcaption>${seen(top).speaker}</figcaption>
    </figure>`}
    <h2>In short</h2>
    <p class="short">${article.summary || "There is no summary: the article has no sentence that could stand in one."}</p>
    ${article.flags.length > 0 && html`<p class="where">Beware: ${article.flags.map((flag, i) => html`${i ? "; " : ""}<${Code} code=${flag} />`)}</p>`}
    <h2>${counted(article.quotes.length, "quotation")}</h2>
    <ol class="index">
      ${article.quotes.map(
        (quote) => html`<li class=${seen(quote).status}>
          <a href=${articleAddress(article, quote)}><q>${quote.text}</q> <b>${tagOf(seen(quote))}</b></a>
        </li>`,
      )}
    </ol>`;
}

const MOST_AGAIN = 12;

// Where else the utterance stands, and as whose.
function Again({ quote, again }) {
  return html`<ul class="again">
      ${again.slice(0, MOST_AGAIN).map((other) => {
        const notes = [other.article.outlet, dateOf(other.article), other.speaker !== quote.speaker && (other.speaker ? "by " + other.speaker : words(other.status))];
        return html`<li><a href=${articleAddress(other.article, other)}>${headline(other.article)}</a> <small>${notes.filter(Boolean).join(" · ")}</small></li>`;
      })}
    </ul>
    ${again.length > MOST_AGAIN && html`<small>and ${counted(again.length - MOST_AGAIN, "more article")}</small>`}`;
}

// Of which article this is a copy, and which are its copies.
function Copies({ corpus, article }) {
  const link = (id) => {
    const other = corpus.byId.get(id);
    return other ? html`<a href=${articleAddress(other)}>${headline(other)}</a>` : id;
  };
  const copies = corpus.copies.get(article.article_id) || [];
  return html`${article.duplicate_of && html`<p class="where">Repeats the text of ${link(article.duplicate_of)}.</p>`}
    ${copies.length > 0 && html`<p class="where">Its text is repeated in ${copies.map((copy, i) => html`${i ? ", " : ""}${link(copy.article_id)}`)}.</p>`}`;
}

function Details({ corpus, quote, walked, place, search, asking, onAsk, onStep, onClose }) {
  const article = quote.article;
  const walks = place >= 0;
  const [at, many] = walks ? [place, walked.length] : [article.quotes.indexOf(quote), article.quotes.length];
  const left = walks ? walked.reduce((sum, one) => sum + (corpus.corrections.has(one) ? 0 : 1), 0) : 0;
  const others = article.quotes.filter((other) => other.utterance_index === quote.utterance_index && other !== quote);
  const same = corpus.clusters.get(quote.cluster_id) || [];
  const again = [...new Map(same.map((other) => [other.article, other])).values()].filter((other) => other.article !== article);
  const now = seen(quote);
  const [copied, setCopied] = useState(null);
  useEffect(() => setCopied(null), [quote]);
  const copy = async () => {
    const address = location.href.split("#")[0] + articleAddress(article, quote);
    try {
      await navigator.clipboard.writeText(address);
      setCopied("Copied");
    } catch {
      setCopied(html`<input readonly value=${address} aria-label="address" onFocus=${(event) => event.target.select()} />`);
    }
  };
  const rows = [
    ["Speaker", now.speaker && html`<a href=${now.speaker === quote.speaker ? speakerAddress(now.speaker) : addressOf(["quotes"], { speaker: now.speaker })}>${now.speaker}</a>${now.speaker_type && html` <small>${now.speaker_type}</small>`}`],
    ["Described as", now.descriptor],
    ["Mention", now.mention && html`<span class="mention">${now.mention}</span>`],
    ["Cue", now.cue && html`<span class="cue">${now.cue}</span>`],
    ["Method", now.method && html`<${Code} code=${now.method} /> <small>${METHODS[now.method]}</small>`],
    ["Speaker found by", now.speaker_method && html`<${Code} code=${now.speaker_method} />`],
    ["On behalf of", now.on_behalf_of],
    ["Confidence", html`<${Surety} value=${now.confidence} />`],
    ["Mention alone", now.status === "attributed" && html`<${Surety} value=${now.mention_confidence} />`],
    ["Runner-up", now.runner_up],
    ["Status", html`<${Code} code=${now.status} />`],
    ["Reason", now.reason && html`<${Code} code=${now.reason} /> <small>${REASONS[now.reason]}</small>`],
    ["Kind", html`<${Code} code=${now.kind} />${!now.closed && ", the closing mark is missing"}${now.off_topic && ", in another story's text"}`],
    ["Belongs to", others.length > 0 && others.map((other) => html`<a href=${articleAddress(article, other)}>quotation ${other.quote_index + 1}</a> `)],
    [quote.reported === "differently" ? "Elsewhere, also with others" : "Also quoted in", again.length > 0 && html`<${Again} quote=${quote} again=${again} />`],
    ["Id", html`<code>${quote.quote_id}</code>`],
    ["Address", html`<button class="small" onClick=${copy}>Copy</button> <span role="status">${copied}</span>`],
  ];
  return html`<div class="details" role="region" aria-live="polite" aria-label="The chosen quotation">
    <header>
      <h2>${walks ? `${count.format(at + 1)} of ${count.format(many)} found` : `Quotation ${at + 1} of ${many}`}</h2>
      <button aria-label="Previous quotation" onClick=${() => onStep(-1)} disabled=${at === 0}>‹</button>
      <button aria-label="Next quotation" onClick=${() => onStep(1)} disabled=${at + 1 === many}>›</button>
      <button aria-label="Close" onClick=${onClose}>✕</button>
    </header>
    ${walks && html`<p class="walk">${count.format(left)} left to check · <a href=${"#/quotes" + (search === "all" ? "" : "?" + search)}>back to the list</a></p>`}
    <blockquote><${Marked} text=${quote.text} terms=${walks && search !== "all" ? termsOf(new URLSearchParams(search).get("q") || "") : []} /></blockquote>
    ${now.speaker && html`<p class="answer">${now.speaker}${now.descriptor && html`<small>${now.descriptor}</small>`}</p>`}
    <${Check} corpus=${corpus} quote=${quote} asking=${asking} onAsk=${onAsk} />
    <dl>
      ${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </div>`;
}
