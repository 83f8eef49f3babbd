/* How every chart of Suivi looks (Chart.js, drawn by PrimeFaces' p:chart): the colours of the style sheet in the mode it has
   now, words above their bars, numbers at their ends, no animation. */
function suiviChart() {
  'use strict';
  var widget = this, config = widget.cfg.config, bars = config.type === 'bar';
  var root = getComputedStyle(document.documentElement), font = getComputedStyle(document.body).fontFamily;

  /* light-dark(…) is resolved by giving it to an element */
  function colour(name) {
    var probe = document.createElement('i');
    probe.style.color = root.getPropertyValue('--su-' + name);
    widget.jq[0].appendChild(probe);
    var found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  function number(value) {
    return new Intl.NumberFormat(document.documentElement.lang + '-BE').format(value);
  }

  /* the table beside has them whole */
  function words(value) {
    var text = this.getLabelForValue(value), room = this.chart.width - 8;
    this.ctx.font = '13px ' + font;
    if (this.ctx.measureText(text).width <= room) return text;
    while (text.length > 1 && this.ctx.measureText(text + '…').width > room) text = text.slice(0, -1);
    return text.trim() + '…';
  }

  function paint() {
    var ink = colour('ink'), quiet = colour('ink-2'), line = colour('line'), one = colour('chart-1'), two = colour('chart-2');
    config.data.datasets.forEach(function (set) {
      if (bars) { Object.assign(set, { backgroundColor: one, barThickness: 12 }); return; }
      var before = set.stroke === 'before', unfinished = set.stroke === 'unfinished';
      Object.assign(set, { borderColor: before ? two : one, borderWidth: before ? 2 : 2.5, borderDash: before ? [5, 4] : unfinished ? [2, 4] : [],
        pointRadius: 0, pointHitRadius: 12, tension: 0 });
    });
    config.options = { animation: false, maintainAspectRatio: false, responsive: true, indexAxis: bars ? 'y' : 'x',
      font: { family: font, size: 13 }, layout: { padding: bars ? { right: 52, top: 6 } : { top: 6 } },
      plugins: { legend: { display: false }, tooltip: { enabled: !bars, displayColors: false } },
      scales: bars ? {
        x: { display: false, beginAtZero: true },
        y: { grid: { display: false }, border: { display: false }, ticks: { mirror: true, padding: 0, labelOffset: -15, color: quiet, autoSkip: false, callback: words, font: { family: font, size: 13 } } }
      } : {
        x: { grid: { display: false }, border: { color: line }, ticks: { color: quiet, font: { family: font, size: 13 } } },
        y: { beginAtZero: true, grid: { color: line }, border: { display: false }, ticks: { color: quiet, precision: 0, maxTicksLimit: 6, font: { family: font, size: 13 } } }
      } };
    config.plugins = bars ? [{ afterDatasetsDraw: function (chart) {
      chart.ctx.save();
      chart.ctx.font = '650 13px ' + font;
      chart.ctx.fillStyle = ink;
      chart.ctx.textBaseline = 'middle';
      chart.getDatasetMeta(0).data.forEach(function (bar, i) { chart.ctx.fillText(number(chart.data.datasets[0].data[i]), bar.x + 8, bar.y); });
      chart.ctx.restore();
    } }] : [];
  }

  /* paper is light, whatever the screen is */
  function repaint() { paint(); if (widget.chart) { widget.chart.destroy(); widget.chart = new Chart(widget.ctx, config); } }

  if (bars) widget.jq.height(config.data.labels.length * 42 + 8);
  paint();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  new MutationObserver(repaint).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  addEventListener('beforeprint', repaint);
  addEventListener('afterprint', repaint);
}
