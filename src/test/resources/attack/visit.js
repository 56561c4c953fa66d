// Opens each address in a frame of its own, touches every element, and returns what was noted.
async addresses => {
  const data = 'script[type="application/ld+json"]';
  const forbidden = `script:not(${data}), script[src], body script,`
    + 'iframe, frame, frameset, object, embed, applet, portal, form, input,'
    + 'button, select, textarea, style, base, template, video, audio, source, dialog, math, marquee,'
    + 'foreignObject, use, image, animate, set';
  // What pages have of their own: their one script, the boxes of the filter, the button that copies,
  // the signs of the chart, drawn once for each kind.
  const isOurs = element => element.attributes.length <= 7 && (
      element.matches('script[defer]:empty:not([type])')
          && /^\/(\d+|incidents)\/script\.js$/.test(new URL(element.src).pathname)
      || element.matches('svg use') && /^#phases\.[a-z]+$/.test(element.getAttribute('href'))
      || element.matches('.filter > fieldset > label > input[type=checkbox]')
      || element.matches('.take li > button.copy[type=button][data-copy^="https://example.org/"]'));
  const metas = 'head > meta:is([charset], [property^="og:"], [http-equiv=Content-Security-Policy], '
      + '[name=viewport], [name=description], [name=robots], [name=theme-color], [name^="twitter:"])';
  // The mail that shares a page names nobody; what follows is text.
  const shares = 'a[href^="mailto:?subject="]';
  const found = [];
  const inspect = (element, say) => {
    for (const {name, value} of element.attributes) {
      const isAddress = /^(xlink:)?(href|src|srcset|action|data|poster|background)$/i.test(name);
      const scheme = isAddress && new URL(value, element.baseURI).protocol;
      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') {
        say('attribute ' + name + ' of ' + element.outerHTML.slice(0, 200));
      } else if (isAddress && !['http:', 'https:'].includes(scheme) && !element.matches(shares)) {
        say('address ' + value);
      }
    }
  };
  const touch = element => {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'click', 'toggle']) {
      element.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true}));
    }
    if (element.focus && element.tabIndex >= 0) {
      element.focus();
    }
  };
  const visit = async address => {
    const frame = document.createElement('iframe');
    const loaded = new Promise(resolve => {
      const late = setTimeout(() => { found.push(address + ': did not load'); resolve(); }, 10000);
      frame.onload = () => { clearTimeout(late); resolve(); };
    });
    frame.src = address;
    document.body.append(frame);
    await loaded;
    let elements = 0;
    const say = what => found.push(address + ': ' + what);
    const page = frame.contentDocument;
    const view = frame.contentWindow;
    if (!page || view.location.pathname !== address) {
      say('left the page');
    } else {
      const all = [...page.querySelectorAll('*')];
      elements = all.length;
      [...page.querySelectorAll(forbidden)].filter(each => !isOurs(each))
          .forEach(each => say(each.outerHTML.slice(0, 200)));
      const blocks = [...page.querySelectorAll(data)];
      blocks.forEach(each => JSON.parse(each.textContent));
      if (blocks.length > 1) {
        say('a second block of data');
      }
      page.querySelectorAll('meta').forEach(each => {
        if (!each.matches(metas)) {
          say(each.outerHTML.slice(0, 200));
        }
      });
      all.forEach(each => inspect(each, say));
      all.forEach(touch);
      await new Promise(resolve => setTimeout(resolve, 20));
      found.push(...view.__notes);
      if (!frame.contentDocument || frame.contentWindow.location.pathname !== address) {
        say('left the page when it was touched');
      }
    }
    frame.remove();
    return elements;
  };
  const elements = await Promise.all(addresses.map(visit));
  return {found, elements: elements.reduce((sum, each) => sum + each, 0)};
}
