// A text to the clipboard, said aloud.
import { announce } from "./store.ts";

export async function copyText(text: string, what = "Copied"): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(what);
  } catch {
    announce("The browser does not allow copying; select the text instead");
  }
}
