// The first view: how much there is, who speaks, how sure it is.

function Overview({ corpus }) {
  const { counts, all } = corpus;
  const quotes = counts.quotes;
  const attributed = all.statuses.attributed || 0;
  const speech = attributed + (all.statuses.unattributed || 0);
  const share = speech ? Math.round((100 * attributed) / speech) + " %" : "–";
  return html`<section class="overview">
    <h1 tabindex="-1">Who said what</h1>
    <p class="lead">
      ${counted(counts.articles, "article")} read by Pullquote ${corpus.version}${corpus.finished && ", " + day.format(new Date(corpus.finished))}. ${""}
      <a href=${addressOf(["quotes"], { status: "attributed", sort: "unsure" })}>Check the least sure attributions first</a>${corpus.corrections.size > 0 && ` (${counted(corpus.corrections.size, "quotation")} checked so far)`}.
    </p>
    ${corpus.left_out && html`<p class="notice" role="note">${corpus.left_out}</p>`}
    <dl class="tiles">
      <${Tile} name="articles" value=${corpus.articles.length} of=${counts.articles} href="#/articles" />
      <${Tile} name="quotations" value=${corpus.quotes.length} of=${quotes} href="#/quotes" />
      <${Tile} name="of speech has a source" value=${share} href="#/quotes?status=attributed" />
      <${Tile} name="speakers" value=${counts.speakers} />
      <${Tile} name=${counts.rejects === 1 ? "record rejected" : "records rejected"} value=${counts.rejects} />
    </dl>
    <div class="columns">
      <section>
        <h2>Most quoted</h2>
        <${Bars}
          label="most quoted speakers, by quotations"
          rows=${all.speakers.map(([name, type, said, articles, words]) => ({
            name,
            note: type === "person" ? null : type,
            value: said,
            text: `${counted(said, "quote")}, ${counted(words, "word")}, ${counted(articles, "article")}`,
            href: corpus.types.has(name) ? speakerAddress(name) : addressOf(["quotes"], { speaker: name }),
          }))}
        />
      </section>
      <section>
        ${all.outlets.length > 0 &&
        html`<h2>Outlets</h2>
          <${Bars}
            label="outlets, by quotations"
            rows=${all.outlets.map(([name, articles, said]) => ({
              name,
              value: said,
              text: `${counted(said, "quote")}, ${counted(articles, "article")}`,
              href: addressOf(["quotes"], { outlet: name }),
            }))}
          />`}
        <h2>Confidence</h2>
        <${Confidence} bins=${all.confidence} />
        ${all.days.length > 1 &&
        html`<h2>Over time</h2>
          <${OverTime} days=${all.days} />`}
        <h2>Without a speaker</h2>
        <${Bars}
          label="quotations without a speaker, by reason"
          rows=${Object.entries(all.reasons)
            .sort((a, b) => b[1] - a[1])
            .map(([reason, many]) => ({
              name: html`<${Code} code=${reason} />`,
              note: REASONS[reason],
              value: many,
              href: addressOf(["quotes"], { reason }),
            }))}
        />
      </section>
    </div>
  </section>`;
}

// What the page has, and of how many.
function Tile({ name, value, of, href }) {
  const shown = (typeof value === "number" ? count.format(value) : value) + (of > value ? ` of ${count.format(of)}` : "");
  return html`<div>
    <dt>${name}</dt>
    <dd>${href ? html`<a href=${href}>${shown}</a>` : shown}</dd>
  </div>`;
}

function Confidence({ bins }) {
  const width = 1 / bins.length;
  const data = useMemo(() => [bins.map((_, i) => (i + 0.5) * width), bins], [bins]);
  const sure = bins.slice(Math.round(0.9 / width)).reduce((sum, many) => sum + many, 0);
  const all = bins.reduce((sum, many) => sum + many, 0);
  return html`<${Chart}
    label=${`attributions by confidence: ${count.format(sure)} of ${count.format(all)} are given 0.9 and more`}
    data=${data}
    options=${(axis, colour) => ({
      cursor: { show: false },
      scales: { x: { time: false, range: [0, 1] }, y: { range: (_, low, high) => [0, Math.max(1, high * 1.05)] } },
      axes: [{ ...axis, grid: { show: false } }, { ...axis, size: 52, incrs: WHOLE }],
      series: [{}, barsOf(colour)],
    })}
  />`;
}

// By day, by month or by year: as fine as one can still tell the bars apart.
const PERIODS = [
  { name: "day", length: 10, next: (date) => date.setUTCDate(date.getUTCDate() + 1) },
  { name: "month", length: 7, next: (date) => date.setUTCMonth(date.getUTCMonth() + 1) },
  { name: "year", length: 4, next: (date) => date.setUTCFullYear(date.getUTCFullYear() + 1) },
];
const MOST_BARS = 92;

function periodsOf(days) {
  for (const period of PERIODS) {
    const cut = (date) => date.slice(0, period.length);
    const last = cut(days[days.length - 1][0]);
    const sums = new Map();
    const date = new Date(cut(days[0][0]).padEnd(10, "-01"));
    while (sums.size <= MOST_BARS && cut(date.toISOString()) <= last) {
      sums.set(cut(date.toISOString()), 0);
      period.next(date);
    }
    if (sums.size <= MOST_BARS || period.name === "year") {
      for (const [when, many] of days) sums.set(cut(when), (sums.get(cut(when)) || 0) + many);
      return { name: period.name, names: [...sums.keys()], sums: [...sums.values()] };
    }
  }
}

function OverTime({ days }) {
  const { name, names, sums } = useMemo(() => periodsOf(days), [days]);
  const data = useMemo(() => [sums.map((_, i) => i), sums], [sums]);
  return html`<${Chart}
    label=${`quotations by the ${name} of the article, from ${names[0]} to ${names[names.length - 1]}`}
    data=${data}
    options=${(axis, colour) => ({
      cursor: { show: false },
      scales: { x: { time: false, range: [-0.6, sums.length - 0.4] }, y: { range: (_, low, high) => [0, Math.max(1, high * 1.05)] } },
      axes: [
        { ...axis, grid: { show: false }, space: 90, incrs: [1, 2, 5, 10, 20, 50], values: (_, at) => at.map((i) => names[i] ?? "") },
        { ...axis, size: 52, incrs: WHOLE },
      ],
      series: [{}, barsOf(colour)],
    })}
  />`;
}
