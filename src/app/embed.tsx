// The page inside another page (`?embed`): the map and its legend, and a way to the whole app.

export const embedded = new URLSearchParams(window.location.search).has("embed");

export function EmbedLink() {
  const { pathname, hash } = window.location;
  return (
    <a className="embed-link" href={pathname + hash} target="_blank" rel="noopener">
      Open in Modelkin
    </a>
  );
}
