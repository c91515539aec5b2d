extension Templates {
  /// What sorts, filters, searches and compares in the HTML report, for whoever lets a page run a script.
  ///
  /// The page's policy allows this text and no other, by its digest. It only moves, hides and copies what stands
  /// in the page, and never parses text as HTML.
  static let htmlScript = """
    'use strict';
    (() => {
      const table = document.querySelector('table.ranking');
      const tools = document.getElementById('tools');
      if (!table || !tools) return;
      const body = table.tBodies[0];
      const heads = Array.from(table.tHead.rows[0].cells);
      const columns = heads.map((head, index) => ({ head, index, title: head.textContent.trim() }));
      const skills = columns.filter(({ head }) => head.classList.contains('tilt'));
      const rows = Array.from(body.rows, (row) => {
        const link = row.querySelector('th a');
        const heading = document.getElementById(link.hash.slice(1));
        const section = heading && heading.closest('article');
        const told = section ? section.querySelectorAll('.who, blockquote p, ul.told > li > bdi') : [];
        return {
          row, link, section, name: link.textContent, cells: Array.from(row.cells),
          text: [row, ...told].map((part) => part.textContent).join(' ').toLowerCase(),
        };
      });
      const make = (name, text, owner) => {
        const element = document.createElement(name);
        element.textContent = text;
        if (owner) owner.append(element);
        return element;
      };
      const textAt = (entry, index) => entry.cells[index].firstChild?.textContent.trim() ?? '';
      const numberAt = (entry, index) => Number((textAt(entry, index).match(/[0-9]+([.][0-9]+)?/) ?? ['0'])[0]);

      const search = document.getElementById('search');
      const skill = document.getElementById('skill');
      const level = document.getElementById('level');
      const count = document.getElementById('count');
      const pair = [document.getElementById('first'), document.getElementById('second')];
      const onlyNew = document.getElementById('only-new');
      const comparison = document.getElementById('comparison');
      skills.forEach(({ title, index }) => { make('option', title, skill).value = index; });
      rows.forEach((entry, place) => pair.forEach((choice) => {
        make('option', textAt(entry, 0) + ' ' + entry.name, choice).value = place;
      }));

      const filter = () => {
        const words = search.value.toLowerCase().split(/[ ]+/).filter(Boolean);
        level.disabled = skill.value === '';
        let shown = 0;
        rows.forEach((entry) => {
          const kept = !(onlyNew?.checked && entry.row.classList.contains('known'))
            && words.every((word) => entry.text.includes(word))
            && (skill.value === '' || numberAt(entry, Number(skill.value)) >= Number(level.value));
          entry.row.hidden = !kept;
          if (entry.section) entry.section.hidden = !kept;
          if (kept) shown += 1;
        });
        count.textContent = shown + ' of ' + rows.length + ' on this page';
      };

      const sort = ({ head, index }) => {
        const words = head.classList.contains('by-words');
        const first = words || index === 0 ? 'ascending' : 'descending';
        const other = first === 'ascending' ? 'descending' : 'ascending';
        const order = head.getAttribute('aria-sort') === first ? other : first;
        heads.forEach((each) => each.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', order);
        const sign = order === 'ascending' ? 1 : -1;
        const by = words
          ? (a, b) => textAt(a, index).localeCompare(textAt(b, index))
          : (a, b) => numberAt(a, index) - numberAt(b, index);
        Array.from(rows)
          .sort((a, b) => sign * by(a, b) || numberAt(a, 0) - numberAt(b, 0))
          .forEach((entry) => body.append(entry.row));
      };
      columns.slice(0, -1).forEach((column) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...column.head.childNodes);
        column.head.append(button);
        button.addEventListener('click', () => sort(column));
      });

      const compare = () => {
        comparison.replaceChildren();
        const chosen = pair.map((choice) => choice.value === '' ? undefined : rows[Number(choice.value)]);
        comparison.hidden = chosen.includes(undefined) || chosen[0] === chosen[1];
        if (comparison.hidden) return;
        make('caption', 'Two candidates side by side', comparison);
        const head = comparison.createTHead().insertRow();
        make('td', '', head);
        chosen.forEach((entry) => {
          const cell = make('th', '', head);
          cell.scope = 'col';
          cell.append(entry.link.cloneNode(true));
        });
        const lines = comparison.createTBody();
        columns.filter(({ index }) => index !== 1).forEach(({ title, index }) => {
          const line = lines.insertRow();
          make('th', title, line).scope = 'row';
          chosen.forEach((entry) => {
            line.insertCell().append(...Array.from(entry.cells[index].childNodes, (node) => node.cloneNode(true)));
          });
          if (textAt(chosen[0], index) !== textAt(chosen[1], index)) line.className = 'differs';
        });
      };

      [search, skill, level].forEach((control) => control.addEventListener('input', filter));
      onlyNew?.addEventListener('input', filter);
      pair.forEach((choice) => choice.addEventListener('input', compare));
      search.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') { search.value = ''; filter(); }
      });
      body.addEventListener('keydown', (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step) return;
        const links = Array.from(body.rows).filter((row) => !row.hidden).map((row) => row.querySelector('th a'));
        const next = links[links.indexOf(document.activeElement) + step];
        if (next && links.includes(document.activeElement)) { event.preventDefault(); next.focus(); }
      });
      tools.hidden = false;
      filter();
      compare();
    })();

    """
}
