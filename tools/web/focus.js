// The walk by Tab: what can be reached and how it looks without focus; what has focus now; that it
// was reached; what was not. Kept in between: `window.tabWalk`.
({
  start() {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    const inputs = "a[href], button, input, select, textarea, summary, [tabindex]";
    const all = [...document.querySelectorAll(inputs)].filter(element =>
      element.tabIndex >= 0 && !element.matches(":disabled") && !element.closest("[inert]")
      && element.checkVisibility({visibilityProperty: true}));
    const near = element => [element, ...(element.labels ?? []), element.parentElement,
      element.parentElement?.parentElement, element.nextElementSibling].filter(Boolean);
    const settle = element => element.getAnimations().forEach(each => each.finish());
    const look = element => {
      settle(element);
      const style = getComputedStyle(element);
      return [style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor,
        style.textDecoration, style.outlineStyle, style.outlineWidth, style.outlineColor];
    };
    const name = element => element.outerHTML.slice(0, 100).replace(/\s+/g, " ");
    const before = new Map();
    all.flatMap(near).forEach(element => before.set(element, look(element)));
    window.tabWalk = {all, near, look, name, before, reached: new Set()};
    return all.length;
  },

  now() {
    const walk = window.tabWalk, element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement)
      return null;

    const numbers = colour => colour.startsWith("rgb") ? colour.match(/[\d.]+/g).map(Number) : null;
    const clear = colour => numbers(colour)?.[3] === 0;
    const luminance = colour => numbers(colour).slice(0, 3).map(each => each / 255)
      .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
      .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = start => {
      for (let each = start; each; each = each.parentElement) {
        const colour = getComputedStyle(each).backgroundColor;
        if (!clear(colour)) return colour;
      }
      return "rgb(255, 255, 255)";
    };
    const contrast = (one, other) => {
      if (!numbers(one) || !numbers(other)) return 21;
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    // An outline counts at 3:1 against what it lies on: WCAG 2.2, 1.4.11.
    const outlined = each => {
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(each);
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) return false;
      if (outlineStyle === "auto") return true;
      return !clear(outlineColor) && [each, each.parentElement ?? each].some(
        place => contrast(outlineColor, behind(place)) >= 3);
    };
    const changed = each => {
      const before = walk.before.get(each), now = walk.look(each);
      return before && now.slice(0, 5).some((value, index) => value !== before[index]);
    };
    const marked = each => changed(each)
      || outlined(each) && (each === element
        || walk.before.get(each)?.slice(5).join() !== walk.look(each).slice(5).join());

    // Something of it, or of its label, must not be under something else: WCAG 2.2, 2.4.11.
    const seen = each => [...each.getClientRects()].some(box =>
      [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) => {
        const hit = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
        return hit && each.contains(hit);
      }));
    // Tab goes through the parts of a date one by one.
    const inParts = element === walk.last && ["date", "time", "month", "week"].includes(element.type);
    return {
      again: walk.reached.has(element) && !inParts, what: walk.name(element),
      marked: walk.near(element).some(marked),
      seen: [element, ...(element.labels ?? [])].some(seen),
    };
  },

  keep() {
    const walk = window.tabWalk;
    walk.last = document.activeElement;
    walk.reached.add(walk.last);
  },

  missed() {
    const {all, reached, name} = window.tabWalk;
    const group = element => element.type === "radio" && element.name;
    const groups = new Set([...reached].map(group).filter(Boolean));
    return all.filter(element => !reached.has(element) && !groups.has(group(element))).map(name);
  },
})
