/** A speech bubble with a tick: somebody was heard. */
export function Logo() {
  return (
    <svg
      className="logo"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M4 5h16v11H9l-5 4z" />
      <path d="M8.5 10.5l2.2 2.2 4.8-4.4" />
    </svg>
  );
}
