/** Tests in a real browser: Debian's Chromium, driven by Playwright. They need no network. */
package broadside.browser;
