/** Our sign: a speech bubble, and in it a check mark of two leaves. The same drawing as public/icons/icon.svg. */
export function Mark() {
	return (
		<svg className="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
			<path
				className="mark-bubble"
				d="M34 8h60a28 28 0 0 1 28 28v38a28 28 0 0 1-28 28H62L38.5 122.2A4 4 0 0 1 32 119V101.9A28 28 0 0 1 6 74V36A28 28 0 0 1 34 8Z"
			/>
			<path className="mark-leaf" d="M27 45C43 46 54 58 55 81 39 79 28 67 27 45Z" />
			<path className="mark-leaf-large" d="M55 83C50 50 68 26 103 24 106 56 88 82 55 83Z" />
			<path className="mark-vein" d="M58 79C66 64 76 52 88 41" />
		</svg>
	);
}
