() => {
  const name = element => element.tagName.toLowerCase() + (element.id ? `#${element.id}` : "")
    + [...element.classList].map(each => `.${each}`).join("");
  const scrolls = element => getComputedStyle(element).overflowX !== "visible";
  const inScroller = element => {
    let each = element.parentElement;
    while (each && each !== document.body && !scrolls(each)) each = each.parentElement;
    return each && each !== document.body;
  };
  const ownText = element => [...element.childNodes].some(
    node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const cuts = element => {
    const {overflowX, overflowY} = getComputedStyle(element);
    const hidden = ["hidden", "clip"];
    return element.clientWidth > 2 && element.clientHeight > 2
      && (hidden.includes(overflowX) && element.scrollWidth > element.clientWidth + 1
        || hidden.includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  const shown = [...document.body.querySelectorAll("*")].filter(each => each.checkVisibility());
  const root = document.documentElement;
  return {
    width: Math.max(root.scrollWidth, document.body.scrollWidth),
    wide: shown.filter(element => !inScroller(element)
      && element.getBoundingClientRect().right > window.screen.width + 1).map(name).slice(0, 5),
    cut: shown.filter(element => ownText(element) && cuts(element)).map(name).slice(0, 5),
  };
}
