// Gives every code block a button that copies it: commands without their prompts and their output, and of a change
// what it leads to, without the removed lines.

const words = document.documentElement.lang.startsWith('en')
  ? { copy: 'Copy', copied: 'Copied', failed: 'Could not copy' }
  : { copy: '복사', copied: '복사됨', failed: '복사하지 못했습니다' };

/** The text of a block as somebody would type it. */
function textOf(block) {
  return [...block.querySelectorAll('.line:not(.output, .remove)')]
    .map((line) => {
      const typed = line.cloneNode(true);
      for (const prompt of typed.querySelectorAll('.prompt')) prompt.remove();
      return typed.textContent;
    })
    .join('\n');
}

/** Says words to readers who do not see the button change. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');

function announce(word) {
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = word;
  });
}

function addButton(figure, block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = words.copy;
  let restore = 0;
  button.addEventListener('click', async () => {
    const word = await navigator.clipboard.writeText(textOf(block)).then(
      () => words.copied,
      () => words.failed,
    );
    button.textContent = word;
    announce(word);
    clearTimeout(restore);
    restore = setTimeout(() => {
      button.textContent = words.copy;
    }, 2000);
  });
  figure.append(button);
}

/** Gives a button to every block that has none. */
function addButtons() {
  const blocks = document.querySelectorAll('.code > .code-block');
  for (const block of blocks) {
    const figure = block.parentElement;
    if (figure.querySelector('.copy-code') === null) addButton(figure, block);
  }
  if (blocks.length > 0 && !status.isConnected) document.body.append(status);
}

// Browsers give the clipboard only to pages that came over https or from this machine.
if (navigator.clipboard !== undefined) {
  addButtons();
  // The dev server has brought the page up to date, and what scripts had put into it is gone.
  document.addEventListener('hoego:update', addButtons);
}
