// What a link brought that could not be shown as it was, until it is dismissed.
import { Icon } from "./icons/icon.tsx";
import { useApp } from "./store.ts";

export function Notices() {
  const notices = useApp((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <output className="note" aria-label="About the link">
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon"
        aria-label="Dismiss"
        title="Dismiss"
        onClick={() => useApp.setState({ notices: [] })}
      >
        <Icon name="close" />
      </button>
    </output>
  );
}
