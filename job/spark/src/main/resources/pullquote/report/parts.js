// What the views have in common.

function Surety({ value }) {
  return html`<span class="surety" title="confidence"
    ><meter min="0" max="1" low="0.6" high="0.85" optimum="1" value=${value} aria-label="confidence"></meter> ${value.toFixed(2)}</span
  >`;
}

// Where one was in each list, by its place: Back leads there.
const lastSeen = new Map();
const going = { back: false };

// A long list, a stretch at a time: more of it as one comes near its end.
function Growing({ items, row, place, keyOf, step = 60 }) {
  const anchor = going.back ? items.findIndex((item) => keyOf(item) === lastSeen.get(place)) : -1;
  const [shown, setShown] = useState(Math.max(step, anchor + step / 2));
  const end = useRef(null);
  const list = useRef(null);
  const before = useRef(items);
  useEffect(() => {
    if (before.current !== items) setShown(step);
    before.current = items;
  }, [items]);
  useEffect(() => {
    const line = anchor >= 0 ? list.current.children[anchor] : null;
    if (!line) return;
    line.scrollIntoView({ block: "center" });
    line.querySelector("a").focus({ preventScroll: true });
    requestAnimationFrame(() => line.scrollIntoView({ block: "center" }));
  }, []);
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setShown((many) => many + step),
      { rootMargin: "900px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [items, shown]);
  const left = (event) => {
    const line = event.target.closest("li");
    if (line && event.target.closest("a")) lastSeen.set(place, keyOf(items[[...list.current.children].indexOf(line)]));
  };
  return html`<ol class="list" ref=${list} onClick=${left}>
      ${items.slice(0, shown).map(row)}
    </ol>
    ${shown < items.length &&
    html`<button class="more" ref=${end} onClick=${() => setShown(shown + step)}>
      ${count.format(items.length - shown)} more
    </button>`}`;
}

function Bars({ rows, label }) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return html`<ol class="bars" aria-label=${label}>
    ${rows.map(
      (row) => html`<li>
        <a href=${row.href}>
          <span class="name">${row.name}${row.note && html` <small>${row.note}</small>`}</span>
          <span class="value">${row.text || count.format(row.value)}</span>
          <span class="bar" style=${{ width: (100 * row.value) / most + "%" }}></span>
        </a>
      </li>`,
    )}
  </ol>`;
}

function Choice({ label, name, value, options, all, onChoose }) {
  return html`<label>
    <span>${label}</span>
    <select name=${name} value=${value} onChange=${(event) => onChoose(event.target.value)}>
      <option value="">${all}</option>
      ${options.map(([key, number]) => html`<option value=${key} selected=${key === value}>${words(key)} (${count.format(number)})</option>`)}
    </select>
  </label>`;
}

// A field that says what was typed when one pauses.
function Typed({ label, name, value, hint, list, onType }) {
  const [text, setText] = useState(value);
  const wait = useRef(0);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(wait.current), []);
  const typed = (event) => {
    const now = event.target.value;
    setText(now);
    clearTimeout(wait.current);
    wait.current = setTimeout(() => onType(now), 150);
  };
  return html`<label>
    <span>${label}</span>
    <input type="search" name=${name} value=${text} placeholder=${hint} list=${list} autocomplete="off" onInput=${typed} />
  </label>`;
}

// A picture by uPlot, drawn anew when its place or the colours change.
function Chart({ label, data, options, height = 180 }) {
  const place = useRef(null);
  useEffect(() => {
    let chart = null;
    const draw = () => {
      if (chart) chart.destroy();
      const colour = (name) => getComputedStyle(place.current).getPropertyValue(name).trim();
      const axis = { stroke: colour("--faint"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false }, font: "12px system-ui" };
      chart = new uPlot({ width: place.current.clientWidth, height, legend: { show: false }, ...options(axis, colour) }, data, place.current);
    };
    draw();
    const size = new ResizeObserver(() => chart.width !== place.current.clientWidth && draw());
    size.observe(place.current);
    const hue = new MutationObserver(draw);
    hue.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", draw);
    return () => {
      size.disconnect();
      hue.disconnect();
      system.removeEventListener("change", draw);
      chart.destroy();
    };
  }, [data]);
  return html`<div class="chart" role="img" aria-label=${label} ref=${place}></div>`;
}

// Steps of an axis that counts.
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6, 1e7];

function barsOf(colour) {
  return { stroke: colour("--accent"), fill: colour("--accent"), paths: uPlot.paths.bars({ size: [0.85, 48] }), points: { show: false } };
}
