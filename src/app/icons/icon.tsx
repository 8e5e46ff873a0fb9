// The set of icons: strokes on a 16 × 16 grid, in the colour of the text around them.
const icons = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM10.4 10.4 14 14",
  lasso:
    "M8 2.5c3.3 0 5.5 1.6 5.5 3.8S11.3 10 8 10 2.5 8.5 2.5 6.3 4.7 2.5 8 2.5ZM5 9.5c-1 1-.8 2.2.3 2.2s1.6-.9.9-1.7M5.3 11.7C5.3 13 4.5 13.8 3.5 14",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  close: "m4 4 8 8M12 4l-8 8",
  undo: "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7",
  redo: "m10 3 3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9",
  sun: "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  moon: "M13 9.8A5.5 5.5 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8Z",
  auto: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11ZM8 2.5v11",
  help: "M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 11.8v.2",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  table: "M2.5 3.5h11v9h-11ZM2.5 6.5h11M6.5 3.5v9",
  expand: "M8 3v10M3 8h10M5 5l6 6M11 5l-6 6",
  hide: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3",
  up: "m4 10 4-4 4 4",
  down: "m4 6 4 4 4-4",
  open: "M2.5 12.5v-9h4l1.5 2h5.5v7ZM8 11V7.5M6.5 9 8 7.5 9.5 9",
  download: "M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10",
  steps: "M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.5V5H5M8 5v3.2l2.2 1.3",
  path: "M3.5 2.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3ZM12.5 10.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3ZM5 4h4a2.5 2.5 0 0 1 0 5H7a1.5 1.5 0 0 0 0 3h4",
  similar: "M6 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8ZM10 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z",
  quote: "M3 4.5h10v6H8L5 13v-2.5H3Z",
  copy: "M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3",
  target: "M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7ZM8 1v3M8 12v3M1 8h3M12 8h3",
} as const;

export type IconName = keyof typeof icons;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1rem"
      height="1rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  );
}
