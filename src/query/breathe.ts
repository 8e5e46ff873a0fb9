// A pause in which other tasks of this thread get their turn. A message to oneself comes sooner than the least timeout.
/* oxlint-disable unicorn/require-post-message-target-origin -- messages to a worker or a port have no origin */

interface Port {
  addEventListener(type: "message", listener: () => void): void;
  start(): void;
  postMessage(message: null): void;
  close(): void;
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

export const breathe = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      go();
    });
    port1.start();
    port2.postMessage(null);
  });
