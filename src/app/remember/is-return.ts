// Whether the page came back to where it was: reloaded, after a crash too, or reached by Back or Forward.

export function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}
