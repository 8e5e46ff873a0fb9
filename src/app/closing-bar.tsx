// The head of what opened beside a table: what it is about, and how to close it again.
interface ClosingBarProps {
  readonly says: string;
  readonly close: () => void;
}

export const ClosingBar = ({ says, close }: ClosingBarProps) => (
  <div className="bar">
    <strong>{says}</strong>
    <button type="button" className="more" onClick={close}>
      Close
    </button>
  </div>
);
