// Writes the picture (BPMN DI) of models written by hand. See ../README.md.
//   node layout.mjs [--check] [--expand=auto|all|none] [--texts=process_steps.csv] file.bpmn …
// Reads the meaning (nodes and flows), forgets any old picture, lays every scope out left to right
// with ELK's layered algorithm, and writes the file back in the form the Camunda Modeler uses.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import ELK from 'elkjs';

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');
const elk = new ELK();
const args = process.argv.slice(2);
const option = (name) => args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const mode = option('expand') ?? 'auto';
const translations = option('texts') ? readTranslations(option('texts')) : new Map();

const TASK = { width: 120, height: 80 }, WIDE_TASK = { width: 150, height: 80 }, EVENT = { width: 36, height: 36 }, GATEWAY = { width: 50, height: 50 };
const LABEL_WIDTH = 105, END_LABEL_WIDTH = 150, LABEL_LINE = 13.2, SLACK = 5, PADDING = { top: 40, side: 30, bottom: 25 };
const BOUNDARY_SLOT = 135;     // room on the host's lower border for one boundary event and its label
const MAX_INLINE = 7;          // a sub-process with more flow nodes gets a diagram of its own
const GAP = 30;
const ELK_OPTIONS = {
  'elk.algorithm': 'layered', 'elk.direction': 'RIGHT', 'elk.edgeRouting': 'ORTHOGONAL', 
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '35', 'elk.spacing.edgeNode': '26', 'elk.spacing.edgeEdge': '15', 'elk.spacing.edgeLabel': '3',
  'elk.spacing.labelNode': '4', 'elk.spacing.labelPortHorizontal': '3', 'elk.spacing.labelPortVertical': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34', 'elk.layered.spacing.edgeNodeBetweenLayers': '15',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP', 'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.separateConnectedComponents': 'false', 'elk.layered.thoroughness': '30',
};

// ---- what a thing is -------------------------------------------------------------------------
const is = (e, ...types) => types.some((t) => e.$instanceOf(`bpmn:${t}`));
const isEventSub = (e) => is(e, 'SubProcess') && e.triggeredByEvent;
const flowsOf = (scope) => scope.flowElements.filter((e) => is(e, 'SequenceFlow'));
const nodesOf = (scope) => scope.flowElements.filter((e) => is(e, 'FlowNode'));
// ends have room on their right; other events below; gateways above, clear of the lines leaving downwards
const labelPlace = (e) => (is(e, 'EndEvent') ? 'OUTSIDE, H_RIGHT, V_CENTER' : is(e, 'Gateway') ? 'OUTSIDE, V_TOP, H_CENTER' : is(e, 'SubProcess') ? 'OUTSIDE, V_BOTTOM, H_RIGHT' : 'OUTSIDE, V_BOTTOM, H_CENTER');
const hasDrillDown = (e) => is(e, 'SubProcess') && !isExpanded(e); // bpmn-js hangs a button on its lower right corner
const hasOutsideLabel = (e) => e.name && is(e, 'Event', 'Gateway');

// <camunda:property name="drawn" value="apart" />: the author wants a diagram of its own for a small sub-process
const drawnApart = (sub) => (sub.extensionElements?.values ?? []).some((v) => v.$type === 'camunda:Properties'
  && v.values?.some((p) => p.name === 'drawn' && p.value === 'apart'));

function isExpanded(sub) {
  if (mode !== 'auto') return mode === 'all';
  if (drawnApart(sub)) return false;
  return nodesOf(sub).length <= MAX_INLINE && !nodesOf(sub).some((n) => is(n, 'SubProcess'));
}

// ---- text: bpmn-js draws in Arial (11 px outside, 12 px in tasks) and wraps at any white space, no-break
// spaces included; so the box given to it is the narrowest that keeps the number of lines and breaks well
const ARIAL = {}; // thousandths of the font size
for (const [width, letters] of Object.entries({ 191: "'", 222: 'ijl’', 278: 'ftI !,./:;', 333: 'r()-', 500: 'ckvxyzsJ', 556: 'abdeghnopquL', 584: '−+', 611: 'FTZ',
  667: 'ABEKPSVXY', 722: 'wCDHNRU', 778: 'GOQ', 833: 'mM', 944: 'W' })) for (const letter of letters) ARIAL[letter] = Number(width);
const em = (c) => (ARIAL[c] ?? ARIAL[c.normalize('NFD')[0]] ?? 556) / 1000;
const textWidth = (s, font = 11) => [...s].reduce((sum, c) => sum + em(c) * font, 0);
function wrap(text, max, font) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, font) <= max) lines[lines.length - 1] = longer; else lines.push(word);
  }
  return lines;
}
const badBreaks = (lines) => lines.filter((l, i) => (i < lines.length - 1 && /(^|\s)[(]?[\d−+/-]+$/.test(l)) || (i > 0 && /^[?:!/]/.test(l))).length;
// the same element's label in the other languages: columns process_id, element_id, …, label_fr, label_nl, label_en
function readTranslations(file) {
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((l) => [...l.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map((m) => m[1] ?? m[2]));
  const columns = rows[0].flatMap((c, i) => (c.startsWith('label_') ? [i] : []));
  return new Map(rows.slice(1).map((r) => [`${r[0]}/${r[1]}`, columns.map((c) => r[c])]));
}
function textsOf(e) {
  let scope = e;
  while (!is(scope, 'Process')) scope = scope.$parent;
  return [e.name ?? '', ...(translations.get(`${scope.id}/${e.id}`) ?? [])];
}
// room for the label in every language it will be shown in: the one width that breaks well in all of them
function labelSize(element) {
  const texts = textsOf(element).filter(Boolean), end = is(element, 'EndEvent'), max = end ? END_LABEL_WIDTH : LABEL_WIDTH;
  const longestWord = Math.max(...texts.flatMap((t) => t.split(/\s+/).map((w) => textWidth(w))));
  let best;
  for (let asked = Math.ceil(longestWord); asked <= Math.max(max, longestWord); asked += 3) {
    const width = Math.ceil(Math.max(...texts.flatMap((t) => wrap(t, asked)).map((l) => textWidth(l)))) + SLACK;
    const wrapped = texts.map((t) => wrap(t, width - 2)); // as bpmn-js will: it fills the box it is given
    const cost = wrapped.reduce((sum, lines) => sum + lines.length * (end ? 5 : 10) + badBreaks(lines) * 30, 0) + width * 0.12;
    if (!best || cost < best.cost) best = { cost, width, lines: Math.max(...wrapped.map((l) => l.length)) };
  }
  return { width: best.width, height: Math.ceil(best.lines * LABEL_LINE) + 2 };
}
// an end's label begins beside its circle: the box of the French text only, in the room kept for all
function besideTheEnd(element, room) {
  const lines = wrap(element.name, room.width - SLACK), height = Math.ceil(lines.length * LABEL_LINE) + 2;
  return { x: room.x, y: room.y + (room.height - height) / 2, width: Math.ceil(Math.max(...lines.map((l) => textWidth(l)))) + SLACK, height };
}

// ---- the meaning, completed: flow ids, incoming and outgoing -----------------------------------
function complete(scope) {
  for (const node of nodesOf(scope)) { node.incoming = []; node.outgoing = []; }
  for (const flow of flowsOf(scope)) {
    if (!flow.sourceRef || !flow.targetRef) throw new Error(`flow ${flow.id ?? '?'} lacks a known source or target`);
    if (flow.sourceRef.$parent !== scope || flow.targetRef.$parent !== scope) throw new Error(`flow ${flow.id} leaves ${scope.id}`);
    flow.id ??= `Flow_${flow.sourceRef.id}_${flow.targetRef.id}`;
    flow.sourceRef.outgoing.push(flow); flow.targetRef.incoming.push(flow);
  }
  nodesOf(scope).filter((n) => is(n, 'SubProcess')).forEach(complete);
}

// ---- branches that turn leave a gateway by its upper or lower corner, where nothing is in the way ------
// (one shared corner would leave open which branch the mark of the default flow belongs to)
function leaveByTheCorners(children, lines, labels) {
  const meets = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const around = (p, q, m) => ({ x: Math.min(p.x, q.x) - m, y: Math.min(p.y, q.y) - m, width: Math.abs(p.x - q.x) + 2 * m, height: Math.abs(p.y - q.y) + 2 * m });
  const stretches = (line) => line.points.slice(1).map((p, i) => around(line.points[i], p, 1));
  for (const line of lines) {
    const gateway = line.element.sourceRef, [start, first, second, third] = line.points;
    if (!is(gateway, 'Gateway') || !third || first.x !== second.x || third.x < first.x) continue;
    const x = start.x - GATEWAY.width / 2, up = second.y < start.y, corner = { x, y: start.y + (up ? -25 : 25) }, turn = { x, y: second.y };
    if (Math.abs(turn.y - start.y) < 35) continue;
    const label = labels.get(gateway.id); // moves to the left of an upper branch, or below the gateway
    const places = up && label ? [{ ...label, x: x - label.width - 8 }, { ...label, y: start.y + 29 }] : [label];
    const way = [around({ x, y: corner.y + (up ? -6 : 6) }, turn, 5), around({ x: x + 6, y: turn.y }, third, 5)];
    const others = [
      ...children.filter((c) => c.id !== gateway.id && c.id !== line.element.targetRef.id),
      ...[...labels].filter(([id]) => id !== gateway.id && id !== line.element.id).map(([, b]) => b),
      ...lines.filter((l) => l.element.sourceRef !== gateway && l.element.targetRef !== line.element.targetRef).flatMap(stretches),
    ];
    const branches = lines.filter((l) => l !== line && l.element.sourceRef === gateway).flatMap(stretches);
    const place = places.find((p) => !p || !(way.some((w) => meets(w, p)) || (p !== label && [...others, ...branches].some((o) => meets(p, o)))));
    if ((label && !place) || others.some((o) => way.some((w) => meets(w, o)))) continue;
    line.points = [corner, turn, ...line.points.slice(3)];
    if (place) labels.set(gateway.id, place);
    const own = labels.get(line.element.id); // ELK put it on the line's old way
    if (own && !stretches(line).some((s) => meets(around({ x: s.x, y: s.y }, { x: s.x + s.width, y: s.y + s.height }, 6), own))) {
      labels.set(line.element.id, { ...own, x: x + 7, y: (corner.y + turn.y - own.height) / 2 });
    }
  }
}

// ---- ELK's order of branches hangs on a seed: take the first of a dozen whose lines do not cross --------
async function withFewestCrossings(asked) {
  let best;
  for (let seed = 1; seed <= 12 && best?.crossings !== 0; seed++) {
    const graph = await elk.layout(asked(seed)), crossings = countCrossings(graph.edges);
    if (!best || crossings < best.crossings) best = { graph, crossings };
  }
  if (best.crossings) { console.error(`${best.graph.id}: ${best.crossings} lines cross, cut or redraw it`); process.exitCode = 1; }
  return best.graph;
}
function countCrossings(edges) {
  const all = edges.flatMap((e, edge) => {
    const s = e.sections[0], points = [s.startPoint, ...(s.bendPoints ?? []), s.endPoint];
    return points.slice(1).map((q, i) => ({ edge, p: points[i], q }));
  });
  const within = (v, a, b) => v > Math.min(a, b) + 1 && v < Math.max(a, b) - 1;
  const flat = (l) => Math.abs(l.p.y - l.q.y) < 0.5;
  return all.filter(flat).reduce((sum, h) => sum + all.filter((v) => !flat(v) && v.edge !== h.edge
    && within(v.p.x, h.p.x, h.q.x) && within(h.p.y, v.p.y, v.q.y)).length, 0);
}

// ---- one scope (process or sub-process) → boxes, lines, labels with relative coordinates --------
async function layoutScope(scope, planes) {
  const nodes = nodesOf(scope).filter((n) => !is(n, 'BoundaryEvent') && !isEventSub(n));
  const boundaries = nodesOf(scope).filter((n) => is(n, 'BoundaryEvent'));
  const inner = new Map();
  for (const sub of nodesOf(scope).filter((n) => is(n, 'SubProcess'))) {
    const picture = await layoutScope(sub, planes);
    if (isExpanded(sub)) inner.set(sub, picture); else planes.push([sub, picture]);
  }
  const sizeOf = (n, attached = 0) => {
    if (is(n, 'Event')) return EVENT;
    if (is(n, 'Gateway')) return GATEWAY;
    const content = inner.get(n), long = textsOf(n).some((t) => wrap(t, TASK.width - 14, 12).length > 2);
    const size = content ? { width: content.width + 2 * PADDING.side, height: content.height + PADDING.top + PADDING.bottom } : long ? WIDE_TASK : TASK;
    return { ...size, width: Math.max(size.width, attached && attached * BOUNDARY_SLOT + (is(n, 'SubProcess') ? 30 : 0)) };
  };

  const asked = (seed) => ({
    id: scope.id, layoutOptions: { ...ELK_OPTIONS, 'elk.randomSeed': `${seed}` },
    children: nodes.map((n) => {
      const attached = boundaries.filter((b) => b.attachedToRef === n);
      const { width, height } = sizeOf(n, attached.length);
      return {
        id: n.id, width, height,
        layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.portLabels.placement': '[OUTSIDE, NEXT_TO_PORT_IF_POSSIBLE]',
          'elk.nodeLabels.placement': `[${labelPlace(n)}]` },
        labels: hasDrillDown(n) ? [{ id: `${n.id}_drill`, text: '+', width: 22, height: 18 }] : hasOutsideLabel(n) ? [{ id: `${n.id}_label`, text: n.name, ...labelSize(n) }] : [],
        ports: [
          { id: `${n.id}#in`, x: 0, y: height / 2, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'WEST' } },
          { id: `${n.id}#out`, x: width, y: height / 2, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'EAST' } },
          ...attached.map((b, i) => ({
            id: `${b.id}#out`, x: 12 + i * BOUNDARY_SLOT, y: height - 18, ...EVENT,
            layoutOptions: { 'elk.port.side': 'SOUTH', 'elk.port.borderOffset': '-18' },
            labels: b.name ? [{ id: `${b.id}_label`, text: b.name, ...labelSize(b) }] : [],
          })),
        ],
      };
    }),
    edges: flowsOf(scope).map((f) => ({
      id: f.id, sources: [`${f.sourceRef.id}#out`], targets: [`${f.targetRef.id}#in`],
      labels: f.name ? [{ id: `${f.id}_label`, text: f.name, ...labelSize(f) }] : [],
    })),
  });
  const graph = await withFewestCrossings(asked);

  const shapes = [], lines = [], labels = new Map();
  const box = (o, dx = 0, dy = 0) => ({ x: o.x + dx, y: o.y + dy, width: o.width, height: o.height });
  const add = (element, bounds) => {
    shapes.push({ element, bounds, expanded: inner.has(element) });
    const picture = inner.get(element);
    if (picture) picture.moveInto({ shapes, lines, labels }, bounds.x + (bounds.width - picture.width) / 2, bounds.y + PADDING.top);
  };
  for (const child of graph.children) {
    add(nodes.find((n) => n.id === child.id), box(child));
    for (const l of child.labels ?? []) if (!l.id.endsWith('_drill')) {
      const node = nodes.find((n) => n.id === child.id), room = box(l, child.x, child.y);
      labels.set(child.id, is(node, 'EndEvent') ? besideTheEnd(node, room) : room);
    }
    for (const port of child.ports) {
      const b = boundaries.find((e) => `${e.id}#out` === port.id);
      if (!b) continue;
      add(b, box(port, child.x, child.y));
      for (const l of port.labels ?? []) labels.set(b.id, box(l, child.x + port.x, child.y + port.y));
    }
  }
  for (const edge of graph.edges) {
    const s = edge.sections[0];
    lines.push({ element: flowsOf(scope).find((f) => f.id === edge.id), points: [s.startPoint, ...(s.bendPoints ?? []), s.endPoint] });
    for (const l of edge.labels ?? []) labels.set(edge.id, box(l));
  }
  leaveByTheCorners(graph.children, lines, labels);
  // event sub-processes hang on no flow: a row below, wrapped at the width of the rest
  let x = 0, y = graph.height + (nodes.length ? 2 * GAP : 0), row = 0, width = graph.width;
  for (const sub of nodesOf(scope).filter(isEventSub)) {
    const size = sizeOf(sub);
    if (x > 0 && x + size.width > Math.max(graph.width, 900)) { x = 0; y += row + GAP; row = 0; }
    add(sub, { x, y, ...size });
    width = Math.max(width, x + size.width); row = Math.max(row, size.height); x += size.width + GAP;
  }
  const height = row ? y + row : graph.height;
  const moveInto = (into, dx, dy) => {
    for (const s of shapes) into.shapes.push({ ...s, bounds: box(s.bounds, dx, dy) });
    for (const l of lines) into.lines.push({ ...l, points: l.points.map((p) => ({ x: p.x + dx, y: p.y + dy })) });
    for (const [id, b] of labels) into.labels.set(id, box(b, dx, dy));
  };
  return { width, height, moveInto };
}

// ---- boxes and lines → BPMN DI -------------------------------------------------------------------
function diagram(moddle, root, picture) {
  const all = { shapes: [], lines: [], labels: new Map() };
  picture.moveInto(all, 160, 80);
  const bounds = (b) => moddle.create('dc:Bounds', { x: Math.round(b.x), y: Math.round(b.y), width: Math.round(b.width), height: Math.round(b.height) });
  const label = (id) => (all.labels.has(id) ? { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(all.labels.get(id)) }) } : {});
  const plane = moddle.create('bpmndi:BPMNPlane', { id: `${root.id}_plane`, bpmnElement: root, planeElement: [
    ...all.shapes.map(({ element, bounds: b, expanded }) => moddle.create('bpmndi:BPMNShape', {
      id: `${element.id}_di`, bpmnElement: element, bounds: bounds(b), ...label(element.id),
      ...(is(element, 'SubProcess') ? { isExpanded: expanded } : {}), ...(is(element, 'ExclusiveGateway') ? { isMarkerVisible: true } : {}),
    })),
    ...all.lines.map(({ element, points }) => moddle.create('bpmndi:BPMNEdge', {
      id: `${element.id}_di`, bpmnElement: element, ...label(element.id),
      waypoint: points.map((p) => moddle.create('dc:Point', { x: Math.round(p.x), y: Math.round(p.y) })),
    })),
  ] });
  return moddle.create('bpmndi:BPMNDiagram', { id: `${root.id}_diagram`, plane });
}

async function laidOut(xml) {
  if (xml.includes('<!--')) throw new Error('comments would be lost: use <bpmn:documentation>');
  const moddle = new BpmnModdle({ camunda });
  const { rootElement: definitions, warnings } = await moddle.fromXML(xml);
  if (warnings.length) throw new Error(warnings.map((w) => w.message).join('\n'));
  const processes = definitions.rootElements.filter((e) => is(e, 'Process'));
  if (processes.length !== 1 || processes[0].laneSets?.length) throw new Error('one process per file, no pools, no lanes');
  complete(processes[0]);
  const planes = [];
  const main = await layoutScope(processes[0], planes);
  definitions.diagrams = [diagram(moddle, processes[0], main), ...planes.map(([sub, picture]) => diagram(moddle, sub, picture))];
  return (await moddle.toXML(definitions, { format: true })).xml;
}

for (const file of args.filter((a) => !a.startsWith('--'))) {
  const before = readFileSync(file, 'utf8');
  const after = await laidOut(before).catch((e) => { console.error(`${file}: ${e.message}`); process.exit(1); });
  if (before === after) console.log(`${file}: up to date`);
  else if (args.includes('--check')) { console.error(`${file}: run layout.mjs`); process.exitCode = 1; }
  else { writeFileSync(file, after); console.log(`${file}: laid out`); }
}
