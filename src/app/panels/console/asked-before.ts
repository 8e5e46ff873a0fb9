// The queries that were asked in this browser, newest first. A denied store only forgets them.
const place = "modelkin-asked";
const most = 30;

export function askedBefore(): readonly string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(held) ? held.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

export function remember(text: string): void {
  try {
    const next = [text, ...askedBefore().filter((other) => other !== text)].slice(0, most);
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // Denied or full: it is only a convenience.
  }
}
