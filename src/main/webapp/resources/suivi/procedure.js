/* The picture of a case's procedure (s:procedure): bpmn-js draws the model, the server says what is done and where the case stands.
   Labels come in the reader's language and replace the French ones of the model. The same steps stand beside it as text. */
(function () {
  "use strict";

  const box = document.querySelector("[data-procedure]");
  if (!box) return;
  const said = box.dataset, canvasBox = box.querySelector(".su-diagram-canvas"), choice = box.querySelector("select");
  const LEGIBLE = 0.8, MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL", DI = "http://www.omg.org/spec/BPMN/20100524/DI", DC = "http://www.omg.org/spec/DD/20100524/DC";
  let viewer = null, diagrams = [];

  const json = async url => { const r = await fetch(url, { headers: { Accept: "application/json" } }); if (!r.ok) throw new Error(r.status); return r.json(); };
  const text = async url => { const r = await fetch(url); if (!r.ok) throw new Error(r.status); return r.text(); };

  /* the viewer is fetched where there is something to draw, and nowhere else */
  const arrival = element => new Promise((there, missing) => { element.onload = there; element.onerror = missing; });
  function fetchViewer() {
    const styles = said.styles.split(" ").map(href => Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
    const script = Object.assign(document.createElement("script"), { src: said.viewer });
    const all = [...styles, script].map(arrival);
    document.head.prepend(...styles);
    document.body.append(script);
    return Promise.all(all);
  }

  /* ---- the model in the reader's language ---- */
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "11px Arial, sans-serif";
  function linesOf(label, max) {
    const lines = [];
    for (const word of label.split(/\s+/)) {
      const longer = lines.length ? lines.at(-1) + " " + word : word;
      if (lines.length && pen.measureText(longer).width <= max) lines[lines.length - 1] = longer; else lines.push(word);
    }
    return lines;
  }
  /* an end's label begins beside its circle, whatever its length */
  function besideTheEnd(shape, label) {
    const [circle, bounds] = shape.getElementsByTagNameNS(DC, "Bounds");
    if (!bounds) return;
    const lines = linesOf(label, 145), height = Math.ceil(lines.length * 13.2) + 2;
    bounds.setAttribute("width", Math.ceil(Math.max(...lines.map(l => pen.measureText(l).width))) + 5);
    bounds.setAttribute("height", height);
    bounds.setAttribute("y", Number(circle.getAttribute("y")) + 18 - height / 2);
  }
  function translated(xml, labels) {
    const model = new DOMParser().parseFromString(xml, "application/xml"), ends = new Set();
    for (const element of model.getElementsByTagNameNS(MODEL, "*")) {
      const label = labels[element.getAttribute("id")];
      if (!label || !element.hasAttribute("name")) continue;
      element.setAttribute("name", label);
      if (element.localName === "endEvent") ends.add(element.getAttribute("id"));
    }
    for (const shape of model.getElementsByTagNameNS(DI, "BPMNShape")) {
      const id = shape.getAttribute("bpmnElement");
      if (ends.has(id)) besideTheEnd(shape, labels[id]);
    }
    return new XMLSerializer().serializeToString(model);
  }

  /* ---- where to look first: the innermost picture that holds everything now going on ---- */
  function pictureOf(now) {
    const registry = viewer.get("elementRegistry"), canvas = viewer.get("canvas");
    const paths = now.map(id => registry.get(id)).filter(Boolean).map(element => {
      const path = [];
      for (let business = element.businessObject.$parent; business; business = business.$parent) {
        const root = canvas.findRoot(business.id + "_plane") || canvas.findRoot(business.id);
        if (root) path.unshift(root);
      }
      return path;
    });
    if (!paths.length) return canvas.getRootElement();
    let depth = 0;
    while (paths.every(p => p[depth + 1] && p[depth + 1] === paths[0][depth + 1])) depth++;
    return paths[0][depth];
  }
  /* as large as fits below the breadcrumbs; a wide picture stays legible and shows the place where the case stands */
  function look() {
    const canvas = viewer.get("canvas"), { inner, outer } = canvas.viewbox(), root = canvas.getRootElement();
    const crumbs = canvasBox.querySelector(".bjs-breadcrumbs"), top = crumbs && crumbs.offsetHeight ? crumbs.offsetTop + crumbs.offsetHeight + 30 : 30;
    const fits = Math.min((outer.width - 40) / inner.width, (outer.height - top - 40) / inner.height), scale = Math.min(1, Math.max(LEGIBLE, fits));
    const width = outer.width / scale, height = outer.height / scale, free = (outer.height - top - 20) / scale - inner.height;
    const here = viewer.get("elementRegistry").filter(e => !e.labelTarget && canvas.findRoot(e) === root && canvas.hasMarker(e, "su-now"));
    const wanted = here.length ? Math.min(...here.map(e => e.x)) - width / 3 : inner.x, last = inner.x + inner.width + 20 / scale - width;
    const x = fits >= LEGIBLE ? inner.x - (width - inner.width) / 2 : Math.max(inner.x - 20 / scale, Math.min(wanted, last));
    canvas.viewbox({ x, y: inner.y - top / scale - Math.max(0, free / 2), width, height });
  }

  function mark(diagram) {
    const canvas = viewer.get("canvas"), overlays = viewer.get("overlays"), registry = viewer.get("elementRegistry");
    const each = (ids, how) => ids.filter(id => registry.get(id)).forEach(how);
    each(diagram.done, id => canvas.addMarker(id, "su-done"));
    each([...diagram.now, ...diagram.open], id => {
      canvas.addMarker(id, "su-now");
      const element = registry.get(id), flag = document.createElement("div");
      flag.className = "su-diagram-flag";
      flag.textContent = said.now;
      if (element.width >= 100) overlays.add(id, { position: { top: -21, left: 0 }, html: flag });
    });
  }

  async function show(index) {
    const diagram = diagrams[index];
    const xml = translated(await text(said.procedure + "/" + encodeURIComponent(diagram.model) + ".bpmn"), diagram.labels);
    if (viewer) viewer.destroy();
    viewer = new BpmnJS({
      container: canvasBox,
      zoomScroll: { enabled: false },
      bpmnRenderer: { defaultFillColor: "var(--su-sheet)", defaultStrokeColor: "var(--su-ink-2)", defaultLabelColor: "var(--su-ink)" },
      additionalModules: [{ translate: ["value", (template, values) => (template === "Open {element}" ? said.open : template).replace("{element}", values ? values.element : "")] }],
    });
    await viewer.importXML(xml);
    mark(diagram);
    const canvas = viewer.get("canvas");
    viewer.on("root.set", () => requestAnimationFrame(look));
    canvas.setRootElement(pictureOf(diagram.now));
    look();
    canvasBox.querySelector("svg").setAttribute("aria-label", said.label);
  }

  box.addEventListener("click", event => {
    const button = event.target.closest("[data-zoom]");
    if (!button || !viewer) return;
    const canvas = viewer.get("canvas");
    if (button.dataset.zoom === "all") canvas.zoom("fit-viewport", "auto");
    else canvas.zoom(canvas.zoom() * (button.dataset.zoom === "in" ? 1.25 : 0.8));
  });
  choice.addEventListener("change", () => show(choice.selectedIndex));

  (async function () {
    diagrams = (await json(said.procedure)).diagrams;
    if (!diagrams.length) return;
    choice.replaceChildren(...diagrams.map(d => new Option(d.name)));
    choice.closest("label").hidden = diagrams.length < 2;
    await fetchViewer();
    box.hidden = false;
    await show(0);
  })().catch(() => { box.hidden = true; }); // the list of steps says the same
})();
