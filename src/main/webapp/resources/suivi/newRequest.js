/* The phone form by keyboard. Enter accepts and goes on; a letter chooses in a row of buttons; the draft is sent after a short
   pause. Everything is delegated, so any part of the page may be replaced by the server at any time.
   Attributes: data-next="id" the field after this one; data-letters="phone=t email=m" the letter of each value that has one; data-anywhere:
   these letters also work with Alt from any field; data-age="id" digits here are a year of birth, data-ages="age_0_18=0-17" the ages of a
   value. Buttons are known by their value, never by their place: lists are edited, moved and closed while people work. */
(function () {
  "use strict";

  const PAUSE = 300;
  const CHOICES = ".ui-autocomplete input[type=text]";   /* a field of several values lacks PrimeFaces' own class */
  const byId = id => document.getElementById(id);
  const main = () => byId("main");
  const widgets = () => Object.values(PrimeFaces.widgets).filter(w => w && w.addItem && w.input && byId("intake").contains(w.jq[0]));

  /* ---- the draft ---- */
  let waiting = 0;
  let sending = 0;
  let typedSince = false;
  function later(pause) {
    typedSince = true;
    clearTimeout(waiting);
    waiting = setTimeout(send, pause === undefined ? PAUSE : pause);
  }
  function send() {
    clearTimeout(waiting);
    waiting = 0;
    typedSince = false;
    sending++;
    syncIntake();
  }
  function sent() { sending = Math.max(0, sending - 1); }
  const unsent = () => waiting !== 0 || typedSince || sending > 0;

  /* a link followed in the middle of a word: the word first */
  function whenSent(go) {
    if (waiting) send();
    const started = performance.now();
    (function wait() { if (sending > 0 && performance.now() - started < 1500) setTimeout(wait, 20); else go(); })();
  }

  function keepDraftInAddress() {
    const address = new URL(location.href);
    const draft = byId("intake").dataset.draft;
    if (address.searchParams.get("draft") === draft) return;
    address.search = "?draft=" + draft;
    history.replaceState(history.state, "", address);
  }

  /* ---- going on ---- */
  const inputOf = id => byId(id + "_input") || byId(id);
  function focusOn(id) {
    const target = inputOf(id);
    if (!target) return;
    const radio = target.matches("input, textarea, select, button") ? target : target.querySelector("input:checked") || target.querySelector("input");
    if (radio) radio.focus();
  }
  function goOn(from) {
    const at = from.closest("[data-next]") || from.closest(".ui-autocomplete").querySelector("[data-next]");
    if (at) focusOn(at.dataset.next);
  }
  const widgetOf = input => widgets().find(w => w.input[0] === input);

  /* Enter before the answer came: the search starts at once and the first suggestion is taken when it arrives. Typing goes on
     meanwhile: in the next field, or in the same one, where the words wait as a grey token of their own. Of a widget's own we keep
     the question that is not answered yet (suiviOpen), the one whose answer is shown (suiviShown), and what Enter was pressed on
     and waits (suiviWaiting): PrimeFaces' querying is over as soon as an earlier question is answered. */
  function patient(widget) {
    if (widget.suiviPatient) return;
    widget.suiviPatient = true;
    widget.suiviWaiting = [];
    const { search, showSuggestions, addItem, removeItem } = widget;
    widget.search = function (typed) {
      this.suiviOpen = typed;
      if (!this.suiviWaiting.length || typed === this.suiviWaiting[0].typed) search.call(this, typed);
    };
    widget.showSuggestions = function (typed) {
      showSuggestions.call(this, typed);
      this.suiviShown = typed;
      if (this.suiviOpen === typed) this.suiviOpen = null;
      if (this.suiviWaiting.length && typed === this.suiviWaiting[0].typed) arrived(this);
    };
    widget.addItem = function (item) { this.suiviShown = this.suiviOpen = null; addItem.call(this, item); later(60); };
    widget.removeItem = function (item) { removeItem.call(this, item); later(60); };
  }
  function takeWhenItComes(widget) {
    const typed = widget.input.val();
    const waits = { typed };
    const asked = widget.suiviOpen === typed && !widget.timeout && !PrimeFaces.ajax.Queue.isEmpty() && !widget.suiviWaiting.length;   /* the very question is under way */
    if (widget.timeout) widget.deleteTimeout();
    if (widget.cfg.multiple) {
      waits.token = jQuery("<li class='ui-autocomplete-token su-token-waiting'></li>").text(typed);
      widget.inputContainer.before(waits.token);
      widget.input.val("");
      widget.hide();
    }
    widget.suiviWaiting.push(waits);
    if (!asked && widget.suiviWaiting.length === 1) widget.search(typed);
  }
  function arrived(widget) {
    const { token, typed } = widget.suiviWaiting[0];
    const first = widget.items.first();
    if (token) token.remove();
    if (first.length) takeFirst(widget);
    else if (token && !widget.input.val()) widget.input.val(typed);   /* «nothing found» stays in sight, the words stay in the field */
    widget.suiviWaiting.shift();
    const next = widget.suiviWaiting.length ? widget.suiviWaiting[0].typed : widget.cfg.multiple && first.length && document.activeElement === widget.input[0] && widget.input.val();
    if (next) widget.search(next);
  }
  function takeFirst(widget) {
    const typedOn = widget.cfg.multiple ? widget.input.val() : "";
    take(widget, widget.items.first());
    if (widget.cfg.multiple) widget.input.val(typedOn);
  }
  function take(widget, item) {
    widget.isTabPressed = !widget.cfg.multiple || document.activeElement !== widget.input[0];   /* no way back into a field that was left */
    item.trigger("click");
    widget.isTabPressed = false;
    widget.hide();
  }

  /* Enter was pressed, the list is still on its way */
  const choosing = () => widgets().some(w => w.suiviWaiting && w.suiviWaiting.length);
  function whenChosen(go) {
    const started = performance.now();
    (function wait() { if (choosing() && performance.now() - started < 5000) setTimeout(wait, 20); else go(); })();
  }

  /* what the server filled in by itself, where nothing stands yet */
  function fill(args) {
    if (!args) return;
    if (args.whom) {
      const group = byId("whom");
      const radio = group.querySelector('input[value="' + args.whom + '"]');
      if (radio && !group.querySelector("input:checked")) { radio.checked = true; radio.closest(".ui-button").classList.add("ui-state-active"); }
    }
    const nameless = byId("whom").querySelector("input[value=anonymous]:checked");
    if (nameless && !byId("name").readOnly && document.activeElement !== byId("name")) byId("name").value = "";
    const place = args.place && widgetOf(byId("place_input"));
    if (place && !place.input.val()) { place.input.val(args.placeLabel); place.hinput.val(args.place); }
    const themes = args.themes && widgetOf(byId("themes_input"));
    if (themes && !themes.input.val() && !themes.hinput.children("option").length) {
      themes.isTabPressed = true;
      themes.addItem(jQuery("<span></span>").attr({ "data-item-value": args.themes, "data-item-label": args.themesLabel }));
      themes.isTabPressed = false;
    }
  }

  function enterInChoices(input, e) {
    const widget = widgetOf(input);
    if (!widget) return;
    const pending = (widget.timeout || widget.suiviOpen === input.value) && input.value.trim();
    const chosen = !pending && widget.suiviShown === input.value && widget.panel.is(":visible") ? widget.items.filter(".ui-state-highlight") : jQuery();
    e.preventDefault();
    e.stopPropagation();
    if (pending) takeWhenItComes(widget);
    else if (chosen.length) take(widget, chosen.first());
    else if (input.value.trim() && widget.suiviShown === input.value && widget.items.length) {
      input.value = widget.cfg.multiple ? "" : input.value;
      takeFirst(widget);   /* the list is there, only not painted yet */
    } else {
      widget.hide();
      goOn(input);
      return;
    }
    if (!widget.cfg.multiple) goOn(input);
  }

  /* PrimeFaces keeps every Enter in a field of choices to itself, also those that save */
  function pastTheChoices(e) {
    e.preventDefault();
    e.stopPropagation();
    main().dispatchEvent(new KeyboardEvent("keydown", { key: e.key, code: e.code, ctrlKey: e.ctrlKey, altKey: e.altKey, shiftKey: e.shiftKey, bubbles: true, cancelable: true }));
  }

  /* a list that was sent away is not taken from */
  function escapeFromChoices(input) {
    const widget = widgetOf(input);
    if (widget) widget.suiviShown = widget.suiviOpen = null;
  }

  /* Tab takes what is highlighted, but not from a list of earlier, shorter words */
  function tabInChoices(input) {
    const widget = widgetOf(input);
    if (widget && widget.items && widget.suiviShown !== input.value) widget.items.removeClass("ui-state-highlight");
  }

  function inName(e) {
    if (e.key === "Enter" && e.shiftKey) { choose(byId("whom"), "anonymous"); focusOn("place"); }
    else if (e.key === "Enter") { if (typedSince) send(); focusOn("place"); }
    else if (e.key === "ArrowDown") { const first = document.querySelector("[data-it-is]"); if (!first) return false; first.focus(); }
    else return false;
    e.preventDefault();
    return true;
  }

  /* up and down among the matches, back to the name with Escape */
  function inMatches(e) {
    if (!["ArrowDown", "ArrowUp", "Escape"].includes(e.key)) return false;
    const all = [...document.querySelectorAll("[data-it-is]")];
    const at = all.indexOf(document.activeElement);
    if (e.key === "Escape" || (e.key === "ArrowUp" && at <= 0)) focusOn("name");
    else all[Math.max(0, Math.min(all.length - 1, at + (e.key === "ArrowDown" ? 1 : -1)))].focus();
    e.preventDefault();
    return true;
  }

  /* ---- rows of buttons ---- */
  const pairs = text => (text || "").split(" ").filter(Boolean).map(pair => pair.split("="));
  const buttons = group => [...group.querySelectorAll(":scope > .ui-button")];
  const valueOf = button => { const radio = button.querySelector("input"); return radio && radio.value; };
  const isOn = button => button.classList.contains("ui-state-active");
  function choose(group, value) {
    const button = buttons(group).find(b => valueOf(b) === value);
    if (!button) return;
    if (!isOn(button)) button.click();
    button.querySelector("input").focus();
  }
  function letterIn(group, key) {
    const meant = pairs(group.dataset.letters).find(([, letter]) => letter === key.toLowerCase());
    if (!meant) return false;
    choose(group, meant[0]);
    return true;
  }
  function underline() {
    for (const group of document.querySelectorAll("[data-letters]")) {
      const letters = new Map(pairs(group.dataset.letters));
      buttons(group).forEach(button => mark(button, letters.get(valueOf(button))));
    }
  }
  /* the letter is underlined in the word; where the word no longer has it, it is told beside it */
  function mark(button, letter) {
    const words = button.querySelector(".ui-button-text");
    if (!letter || !words || words.querySelector("u")) return;
    const text = words.textContent;
    const at = text.toLowerCase().indexOf(letter);
    const u = document.createElement("u");
    u.textContent = at < 0 ? letter.toUpperCase() : text[at];
    if (at < 0) words.replaceChildren(text + " (", u, ")");
    else words.replaceChildren(text.slice(0, at), u, text.slice(at + 1));
  }

  /* an age: 0, 18, 6(0), ?, or four digits of a year of birth */
  function bandOf(group, age) {
    const band = pairs(group.dataset.ages).find(([, ages]) => { const [from, to] = ages.split("-"); return Number(from) <= age && (to === "" || age <= Number(to)); });
    return band && band[0];
  }
  function inAge(group, e) {
    const year = byId(group.dataset.age);
    if (/^[0-9]$/.test(e.key)) {
      const age = e.key === "0" ? 0 : e.key === "6" ? 60 : e.key === "8" && year.value === "1" ? 18 : null;
      if (age === null) { year.value = e.key; year.focus(); return true; }
      choose(group, bandOf(group, age));
    } else if (!letterIn(group, e.key)) return false;
    year.value = "";
    later();
    return true;
  }
  function yearTyped(year) {
    const group = document.querySelector("[data-age=" + year.id + "]");
    if (year.value === "18") { year.value = ""; choose(group, bandOf(group, 18)); later(); return; }
    if (!/^(19|20)\d\d$/.test(year.value)) return;
    const band = bandOf(group, new Date().getFullYear() - Number(year.value));
    const button = buttons(group).find(b => valueOf(b) === band);
    if (button && !isOn(button)) button.click();
  }

  /* ---- events ---- */
  document.addEventListener("keydown", e => {
    const at = document.activeElement;
    if (!at || !main().contains(at) || e.isComposing) return;
    if (at.matches(CHOICES) && widgetOf(at)) patient(widgetOf(at));
    if (e.altKey && !e.ctrlKey && !e.shiftKey && /^Key[A-Z]$/.test(e.code)) {
      const group = document.querySelector("[data-anywhere]");
      if (!group || "gn".includes(e.key.toLowerCase())) return;
      const before = at;
      if (letterIn(group, e.key)) { e.preventDefault(); before.focus(); }
      return;
    }
    if (e.isTrusted && e.key === "Enter" && (e.ctrlKey || e.altKey) && at.matches(CHOICES)) { pastTheChoices(e); return; }
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    if (at.id === "name" && inName(e)) return;
    if (at.closest("[data-it-is]") && inMatches(e)) return;
    const group = at.closest(".ui-selectonebutton");
    if (group) {
      if (e.key === "Enter") { e.preventDefault(); goOn(group); return; }
      if (group.dataset.age && inAge(group, e)) { e.preventDefault(); return; }
      if (e.key.length === 1 && letterIn(group, e.key)) e.preventDefault();
      return;
    }
    if (e.key === "Escape" && at.matches(CHOICES)) escapeFromChoices(at);
    if (e.key === "Tab" && at.matches(CHOICES)) tabInChoices(at);
    if (e.key === "Enter" && !e.shiftKey && at.matches(CHOICES)) { enterInChoices(at, e); return; }
    if (e.key === "Enter" && at.matches("input[type=text][data-next]")) { e.preventDefault(); goOn(at); }
    if (e.key === "ArrowDown" && at.matches(CHOICES) && !at.value) {
      const widget = widgetOf(at);
      if (widget && !widget.panel.is(":visible")) { e.preventDefault(); widget.search(""); }
    }
  }, true);

  document.addEventListener("input", e => {
    if (!main().contains(e.target)) return;
    if (e.target.id === "birthYear") yearTyped(e.target);
    if (e.target.closest(".ui-autocomplete-multiple")) return;   /* half a theme is nothing yet */
    later();
  });
  document.addEventListener("change", e => { if (main().contains(e.target)) later(); });
  document.addEventListener("click", e => {
    const save = e.target.closest(".su-actions .ui-button");
    if (save && choosing()) { e.preventDefault(); e.stopImmediatePropagation(); whenChosen(() => save.click()); return; }
    if (save || e.target.closest("[data-it-is], [id=discard]")) { clearTimeout(waiting); waiting = 0; typedSince = false; return; }
    if (e.target.closest(".ui-selectonebutton .ui-button")) later(60);
    const jump = e.target.closest("[data-jump-to]");
    if (jump) {
      const field = [...document.querySelectorAll("[data-jump]")].find(f => f.dataset.jump === jump.dataset.jumpTo);
      const target = field && (field.querySelector("input:checked") || field.querySelector(".su-work input:not([type=hidden]), input:not([type=hidden]), textarea, select"));
      if (target) target.focus();
    }
  }, true);

  /* the word first, then the link */
  document.addEventListener("click", e => {
    const link = e.target.closest("a[href]");
    if (!link || e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || link.target || link.getAttribute("href").startsWith("#") || link.hasAttribute("onclick")) return;
    if (link.classList.contains("ui-commandlink") || !unsent()) return;
    e.preventDefault();
    whenSent(() => location.assign(link.href));
  });

  /* the language changes, the place in the text does not */
  let here = null;
  document.addEventListener("focusin", e => {
    if (main().contains(e.target) && e.target.id) here = { id: e.target.id, from: e.target.selectionStart, to: e.target.selectionEnd };
  });
  document.addEventListener("focusout", e => {
    if (here && e.target.id === here.id) { here.from = e.target.selectionStart; here.to = e.target.selectionEnd; }
  });
  let comingBack = null;
  document.addEventListener("click", e => { if (e.target.closest("[data-language]")) comingBack = here; }, true);

  function settle() {
    if (!byId("intake")) return;
    underline();
    keepDraftInAddress();
    if (comingBack && byId(comingBack.id)) {
      const field = byId(comingBack.id);
      field.focus();
      if (field.setSelectionRange && /^(text|search)?$/.test(field.type || "text") || field.matches("textarea"))
        field.setSelectionRange(comingBack.from, comingBack.to);
      comingBack = null;
    }
  }

  window.SuiviIntake = {
    sent,
    fill,
    recognised() { settle(); focusOn("place"); },
    asked(args) { if (!args || !args.ask) return; const yes = document.querySelector("[data-it-is]"); if (yes) { yes.focus(); yes.scrollIntoView({ block: "nearest" }); } },
    unsent
  };
  jQuery(document).on("pfAjaxComplete", () => setTimeout(settle, 0));
  PrimeFaces.queueTask ? PrimeFaces.queueTask(start) : setTimeout(start, 0);
  function start() {
    settle();
    if (!document.activeElement || document.activeElement === document.body || document.activeElement.closest(".su-header")) focusOn("caller");
  }
})();
