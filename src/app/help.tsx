// Help in place: what can be done, and with which key.
import { Dialog, DialogDismiss, DialogHeading } from "@ariakit/react";
import { useRef } from "react";
import { actions } from "./actions/actions.ts";
import { setSingleKeys, useApp } from "./store.ts";

/** On the map, by what one has at hand. */
const byHand: readonly (readonly [mouse: string, touch: string, what: string])[] = [
  ["click", "tap", "select; on the ground: select nothing"],
  ["right click", "long press", "what can be done with a node"],
  ["double click", "double tap", "bring in the neighbours of a node"],
  ["drag", "drag", "move a node, or on the ground the map"],
  ["wheel", "pinch", "nearer or farther"],
];

export function Help() {
  const singleKeys = useApp((state) => state.singleKeys);
  const top = useRef<HTMLHeadingElement>(null);
  return (
    <Dialog
      open
      onClose={() => useApp.setState({ helpOpen: false })}
      className="dialog"
      backdrop={<div className="backdrop" />}
      // Its first control is its last line: on a low screen the help would open at its end.
      initialFocus={top}
    >
      <DialogHeading ref={top} tabIndex={-1}>
        Help
      </DialogHeading>
      <p>
        The map shows models and datasets of the lists; what is linked lies near. Pale regions are
        fields, named by a fact that their members share. Every statement opens the line of the
        list, or the source, that says it. What nobody has said is shown as unknown.
      </p>
      <h2>On the map</h2>
      <dl className="keys">
        {byHand.map(([mouse, touch, what]) => (
          <div key={mouse}>
            <dt>{mouse === touch ? mouse : `${mouse}, ${touch}`}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>Keys</h2>
      <dl className="keys">
        {actions
          .filter(({ shortcut }) => shortcut !== undefined)
          .map(({ id, label, shortcut }) => (
            <div key={id}>
              <dt>
                <kbd>{shortcut}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        <div>
          <dt>
            <kbd>arrows</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>On the map: walk from node to node, select</dd>
        </div>
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => setSingleKeys(target.checked)}
        />
        Single keys act as shortcuts
      </label>
      <p>
        <DialogDismiss className="button">Close</DialogDismiss>
      </p>
    </Dialog>
  );
}
