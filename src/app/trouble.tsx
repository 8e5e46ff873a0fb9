// What is shown where a part of the page fails: what happened, and that the rest goes on.
import { Component, type ReactNode } from "react";

interface TroubleProps {
  readonly children: ReactNode;
  /** Before another try: what failed is asked for anew. */
  readonly retry?: () => void;
  /** For what lies over the page: it is taken away. */
  readonly close?: () => void;
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
    const { retry, close } = this.props;
    return (
      <div role="alert" className={close === undefined ? "pad" : "pad trouble-over"}>
        <p>
          This part could not be shown:{" "}
          {error instanceof Error ? error.message : "an unknown error"}.
        </p>
        <div className="bar">
          {retry === undefined ? (
            // A part that did not come once does not come again: the site may hold other files by now.
            <button type="button" onClick={() => window.location.reload()}>
              Load the page anew
            </button>
          ) : (
            <button
              type="button"
              onClick={() => {
                retry();
                this.setState({ error: null });
              }}
            >
              Try again
            </button>
          )}
          {close !== undefined && (
            <button
              type="button"
              onClick={() => {
                close();
                this.setState({ error: null });
              }}
            >
              Close
            </button>
          )}
        </div>
      </div>
    );
  }
}
