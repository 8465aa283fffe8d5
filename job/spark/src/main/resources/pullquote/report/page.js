// The page: where one is, by the address, and how to get about.

function App({ corpus }) {
  const [address, setAddress] = useState(() => addressRead(location.hash));
  const [, setVersion] = useState(0);
  const shown = useRef(null);
  useEffect(() => {
    const moved = () => setAddress(addressRead(location.hash));
    addEventListener("hashchange", moved);
    // Where one has been already, the entry of the history says so.
    const popped = (event) => (going.back = event.state !== null);
    addEventListener("popstate", popped);
    const changed = () => setVersion((version) => version + 1);
    corpus.corrections.listeners.add(changed);
    const pressed = (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest?.("input, select")) return;
      event.preventDefault();
      const field = document.querySelector("main input[type=search]");
      if (field) field.focus();
      else location.hash = "#/quotes";
    };
    addEventListener("keydown", pressed);
    // From here on the page does what it is told to.
    document.getElementById("page").dataset.ready = "yes";
    return () => {
      removeEventListener("hashchange", moved);
      removeEventListener("popstate", popped);
      corpus.corrections.listeners.delete(changed);
      removeEventListener("keydown", pressed);
    };
  }, []);
  useLayoutEffect(() => {
    if (history.state === null) history.replaceState({ seen: true }, "");
  }, [address]);
  // A step within a view, or on a walk through a search, takes the place of the one before: Back leads to the view before.
  const go = (hash) => {
    const next = addressRead(hash);
    const walks = next.given.get("in") !== null && address.given.get("in") === next.given.get("in");
    if (walks || (next.view === address.view && next.id === address.id)) history.replaceState({ seen: true }, "", hash);
    else history.pushState({ seen: true }, "", hash);
    going.back = false;
    setAddress(next);
  };
  const place = address.view + " " + address.id;
  useEffect(() => {
    if (shown.current !== null && shown.current !== place && !address.given.get("quote") && !going.back) {
      scrollTo(0, 0);
      const title = document.querySelector("main h1");
      if (title) title.focus({ preventScroll: true });
    }
    shown.current = place;
    document.title = (document.querySelector("main h1")?.textContent || "Report") + " – Pullquote";
  }, [place]);
  return html`<${Header} view=${address.view} />
    <main id="main"><${View} corpus=${corpus} address=${address} go=${go} /></main>
    <footer>
      <p>Made by Pullquote ${corpus.version}${corpus.input && html` from ${corpus.input}`}. Everything is in this file; it makes no network requests.</p>
      <details>
        <summary>Licences</summary>
        <pre>${document.getElementById("licences").textContent}</pre>
      </details>
    </footer>`;
}

function View({ corpus, address, go }) {
  const { view, id, given } = address;
  if (view === "quotes") return html`<${Quotes} corpus=${corpus} given=${given} go=${go} />`;
  if (view === "articles") return html`<${Articles} corpus=${corpus} given=${given} go=${go} />`;
  if (view === "article") {
    const article = corpus.byId.get(id);
    return article
      ? html`<${Article} key=${id} corpus=${corpus} article=${article} given=${given} go=${go} />`
      : html`<section><h1 tabindex="-1">Not here</h1><p>This page has no article ${id}. ${corpus.left_out} <a href="#/articles">All articles</a></p></section>`;
  }
  if (view === "speaker") return html`<${Speaker} key=${id} corpus=${corpus} name=${id} />`;
  return html`<${Overview} corpus=${corpus} />`;
}

function Header({ view }) {
  const tab = (name, text) => html`<a href=${"#/" + (name === "overview" ? "" : name)} aria-current=${view === name ? "page" : null}>${text}</a>`;
  const theme = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  };
  return html`<header class="top">
    <a class="skip" href="#main" onClick=${(event) => {
      event.preventDefault();
      document.querySelector("main h1")?.focus();
    }}>Skip to content</a>
    <nav aria-label="Views">
      <a class="brand" href="#/">Pullquote</a>
      ${tab("overview", "Overview")} ${tab("quotes", "Quotations")} ${tab("articles", "Articles")}
    </nav>
    <button class="theme" onClick=${theme} aria-label="Light or dark" title="Light or dark">◐</button>
  </header>`;
}

let corpus = null;

(async () => {
  const root = document.getElementById("page");
  try {
    corpus = corpusOf(await unpacked(document.getElementById("data")));
    root.textContent = "";
    render(html`<${App} corpus=${corpus} />`, root);
  } catch (error) {
    root.textContent = "This page cannot be shown: " + error + ". It needs a browser of 2023 or newer.";
    throw error;
  }
})();
