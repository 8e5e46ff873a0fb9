// A text to the clipboard, said aloud and in the status line.
import { useApp } from "./store.ts";

const say = (copied: string): void => useApp.setState({ announcement: copied, copied });

export async function copyText(text: string, what = "Copied"): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(what);
  } catch {
    say("The browser does not allow copying; select the text instead");
  }
}
