// What is shown where a part of the page fails: what happened, and that the rest goes on.
import { Component, type ReactNode } from "react";

interface TroubleProps {
  readonly children: ReactNode;
  /** Before another try: what failed is asked for anew. */
  readonly retry?: () => void;
}

interface TroubleState {
  readonly error: unknown;
}

export class Trouble extends Component<TroubleProps, TroubleState> {
  override state: TroubleState = { error: null };

  static getDerivedStateFromError(error: unknown): TroubleState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className="pad">
        <p>
          This part could not be shown:{" "}
          {error instanceof Error ? error.message : "an unknown error"}.
        </p>
        <button
          type="button"
          onClick={() => {
            this.props.retry?.();
            this.setState({ error: null });
          }}
        >
          Try again
        </button>
      </div>
    );
  }
}
