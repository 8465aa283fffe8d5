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

// A paragraph is a line of the text.
function paragraphsOf(pieces) {
  const paragraphs = [[]];
  for (const piece of pieces) {
    const lines = piece.text.split("\n");
    lines.forEach((text, i) => {
      if (i) paragraphs.push([]);
      if (text) paragraphs[paragraphs.length - 1].push({ ...piece, text, key: piece.start + ":" + i, begins: i === 0, ends: i === lines.length - 1 });
    });
  }
  return paragraphs.filter((line) => line.some((piece) => piece.text.trim()));
}

function Article({ corpus, article, given, go }) {
  const sentences = useMemo(() => sentencesOf(article, corpus.columns), [article]);
  const [shaded, setShaded] = useState(true);
  const [tagged, setTagged] = useState(true);
  const index = given.get("quote");
  const chosen = index === null ? null : article.quotes.find((quote) => quote.quote_index === Number(index)) || null;
  const paragraphs = useMemo(() => paragraphsOf(piecesOf(article, sentences, chosen)), [article, chosen]);
  const deepest = Math.max(0.01, ...sentences.map((sentence) => sentence.salience || 0));
  const choose = (quote) => go(articleAddress(article, quote));
  const step = (by) => {
    const at = chosen ? article.quotes.indexOf(chosen) + by : by > 0 ? 0 : article.quotes.length - 1;
    if (article.quotes[at]) choose(article.quotes[at]);
  };
  const turn = (by) => {
    const other = corpus.articles[article.place + by];
    if (other) go(articleAddress(other));
  };
  const keys = useRef(null);
  keys.current = { j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1), Escape: () => choose(null) };
  useEffect(() => {
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
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
      <p class="legend">
        <label><input type="checkbox" checked=${shaded} onChange=${() => setShaded(!shaded)} /> shade by salience</label>
        <span class="scale ${shaded ? "" : "off"}" aria-hidden="true"><i class="s1"></i><i class="s2"></i><i class="s3"></i><i class="s4"></i><i class="s5"></i></span>
        <span><span class="picked" aria-hidden="true"></span>in the summary</span>
        <label><input type="checkbox" checked=${tagged} onChange=${() => setTagged(!tagged)} /> name speakers</label>
        <span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous quotation</span>
      </p>
      <div class="text ${shaded ? "shaded" : ""} ${tagged ? "tagged" : ""}">
        ${paragraphs.map(
          (pieces) => html`<p>${pieces.map((piece) => html`<${Piece} key=${piece.key} piece=${piece} deepest=${deepest} chosen=${chosen} onChoose=${choose} />`)}</p>`,
        )}
      </div>
    </article>
    <aside aria-label="About the article">
      ${chosen
        ? html`<${Details} corpus=${corpus} quote=${chosen} onStep=${step} onClose=${() => choose(null)} />`
        : html`<${Summary} article=${article} sentences=${sentences} />`}
    </aside>
  </div>`;
}

function Piece({ piece, deepest, chosen, onChoose }) {
  const { sentence, quote, text } = piece;
  const level = sentence && sentence.salience !== null ? Math.max(1, Math.ceil((5 * sentence.salience) / deepest)) : 0;
  const classes = [level ? "s" + level : "plain", sentence && sentence.in_summary && (piece.start === sentence.start ? "picked" : null), sentence && sentence.kind !== "body" && "kind-" + sentence.kind, ...piece.marks].filter(Boolean).join(" ");
  const title = level ? `salience ${sentence.salience.toFixed(2)}, rank ${sentence.rank}${sentence.in_summary ? ", in the summary" : ""}` : sentence ? words(sentence.kind) : null;
  if (!quote) return html`<span class=${classes} title=${title}>${text}</span>`;
  const first = piece.begins && piece.start === quote.start;
  const ends = piece.ends && piece.end === quote.end;
  const press = (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(quote);
    }
  };
  return html`<mark
      id=${first ? "quote-" + quote.quote_index : null}
      class="${classes} q ${quote.status} ${quote === chosen ? "on" : ""}"
      role="button"
      tabindex=${first ? 0 : -1}
      aria-pressed=${quote === chosen ? "true" : "false"}
      aria-description=${spoken(quote)}
      onClick=${() => onChoose(quote)}
      onKeyDown=${press}
      >${text}</mark
    >${ends && html`<span class="tag ${quote.status}" aria-hidden="true" onClick=${() => onChoose(quote)}>${tagOf(quote)}</span>`}`;
}

function tagOf(quote) {
  if (quote.status === "attributed") return quote.speaker || quote.mention + "?";
  return quote.status === "unattributed" ? "nobody?" : "";
}

function spoken(quote) {
  return quote.status === "attributed" ? `said by ${quote.speaker || quote.mention}, confidence ${quote.confidence.toFixed(2)}` : words(quote.status);
}

function Summary({ article, sentences }) {
  const top = article.quotes.find((quote) => quote.quote_id === article.top_quote_id);
  return html`${top &&
    html`<figure class="pull">
      <blockquote><a href=${articleAddress(article, top)}>${top.text}</a></blockquote>
      <figcaption>${top.speaker}</figcaption>
    </figure>`}
    <h2>In short</h2>
    <p class="short">${article.summary || "There is no summary: the article has no sentence that could stand in one."}</p>
    ${article.flags.length > 0 && html`<p class="where">${article.flags.map(words).join(", ")}</p>`}
    <h2>${counted(article.quotes.length, "quotation")}</h2>
    <ol class="index">
      ${article.quotes.map(
        (quote) => html`<li class=${quote.status}>
          <a href=${articleAddress(article, quote)}><q>${quote.text}</q> <b>${tagOf(quote)}</b></a>
        </li>`,
      )}
    </ol>`;
}

function Details({ corpus, quote, onStep, onClose }) {
  const article = quote.article;
  const at = article.quotes.indexOf(quote);
  const others = article.quotes.filter((other) => other.utterance_index === quote.utterance_index && other !== quote);
  const rows = [
    ["Speaker", quote.speaker && html`<a href=${addressOf(["quotes"], { speaker: quote.speaker })}>${quote.speaker}</a>${quote.speaker_type && html` <small>${quote.speaker_type}</small>`}`],
    ["Described as", quote.descriptor],
    ["Mention", quote.mention && html`<span class="mention">${quote.mention}</span>`],
    ["Cue", quote.cue && html`<span class="cue">${quote.cue}</span>`],
    ["Method", quote.method && html`${words(quote.method)} <small>${METHODS[quote.method]}</small>`],
    ["Speaker found by", quote.speaker_method && words(quote.speaker_method)],
    ["On behalf of", quote.on_behalf_of],
    ["Confidence", html`<${Surety} value=${quote.confidence} />`],
    ["Mention alone", quote.status === "attributed" && html`<${Surety} value=${quote.mention_confidence} />`],
    ["Runner-up", quote.runner_up],
    ["Status", words(quote.status)],
    ["Reason", quote.reason && html`${words(quote.reason)} <small>${REASONS[quote.reason]}</small>`],
    ["Kind", [quote.kind, !quote.closed && "the closing mark is missing", quote.off_topic && "in another story's text"].filter(Boolean).join(", ")],
    ["Belongs to", others.length > 0 && others.map((other) => html`<a href=${articleAddress(article, other)}>quotation ${other.quote_index + 1}</a> `)],
    ["Id", html`<code>${quote.quote_id}</code>`],
  ];
  return html`<div class="details" role="region" aria-live="polite" aria-label="The chosen quotation">
    <header>
      <h2>Quotation ${at + 1} of ${article.quotes.length}</h2>
      <button aria-label="Previous quotation" onClick=${() => onStep(-1)} disabled=${at === 0}>‹</button>
      <button aria-label="Next quotation" onClick=${() => onStep(1)} disabled=${at + 1 === article.quotes.length}>›</button>
      <button aria-label="Close" onClick=${onClose}>✕</button>
    </header>
    <blockquote>${quote.text}</blockquote>
    <dl>
      ${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </div>`;
}
