// Words for a map that cannot be drawn; everything else goes on working.
export function MapFailure({ reason }: { readonly reason: "no-webgl" | "lost" }) {
  return (
    <div className="map-failure" role="alert">
      {reason === "no-webgl" ? (
        <>
          <h2>The map needs WebGL, and this browser does not offer it.</h2>
          <p>
            Search, the table and every card work without it. To see the map, allow hardware
            acceleration in the browser's settings, or open the page in another browser.
          </p>
        </>
      ) : (
        <>
          <h2>The browser took the map's drawing surface away.</h2>
          <p>It comes back by itself as soon as the browser gives it back; nothing is lost.</p>
        </>
      )}
    </div>
  );
}
