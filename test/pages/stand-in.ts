/** What the stand-in for a site lets a story ask and do: `window.fixture`. What only one site can do stands with it. */
export interface StandIn {
	/** What would be sent if it were sent now, by the editor's own account. */
	model(): string;
	/** What has been sent in the open conversation, oldest first. */
	sent(): string[];
	/** The other side writes this now. */
	receive(text: string): void;
	/** The last message of ours with these words is taken back, as the site shows that. */
	takeBack(text: string): void;
	dark(isDark: boolean): void;
}
