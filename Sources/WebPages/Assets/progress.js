"use strict";
/* Waiting for what the server works on: asks how far it is, tells it, and shows the page anew at the end. */
for (const place of document.querySelectorAll("[data-progress]")) {
  const bar = place.querySelector("progress");
  const text = place.querySelector("[role=status]");
  const ask = async () => {
    try {
      const answer = await fetch(place.dataset.progress, { headers: { "X-Zorgrooster": "1" } });
      if (!answer.ok) return location.assign(place.dataset.then);
      const news = await answer.json();
      if (!news.isUnderWay) return location.assign(place.dataset.then);
      if (bar && news.most) {
        bar.max = news.most;
        bar.value = news.seconds;
      }
      /* What reads the screen aloud is told every few seconds, and not each second. */
      if (text.textContent !== news.text && (news.seconds ?? 0) % 5 === 0) text.textContent = news.text;
    } catch {
      /* The server is away for a moment; ask again. */
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
}
