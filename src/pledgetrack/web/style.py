"""How our Datasette looks beside its own style sheet: as light or as dark as the screen, and to be read in both."""

# Its pale greys and greens are too weak on white (WCAG AA asks for 4.5 of text), and it knows no dark.
STYLE = """
:root{color-scheme:light dark;--ink:#111a35;--dim:#57606a;--line:#768390;--paper:#f8fafb;--raised:#fff;--link:#276890;
--seen:#6b4a9e;--bar:#276890;--on-bar:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b1;--line:#6e7681;--paper:#0d1117;--raised:#161b22;
--link:#79b8ff;--seen:#d2a8ff;--bar:#1f3b52;--on-bar:#e6edf3}}
body{color:var(--ink);background-color:var(--paper)}
a:link,button.button-as-link{color:var(--link)}a:visited{color:var(--seen)}
a:hover,a:focus,a:active,button.button-as-link:hover,button.button-as-link:focus{color:var(--ink)}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{
outline:3px solid var(--link);outline-offset:2px}
header,footer,details .nav-menu-inner{background-color:var(--bar);color:var(--on-bar)}
header a:link,header a:visited,header a:hover,header a:focus,header a:active,header button.button-as-link,footer a:link,
footer a:visited,footer a:hover,footer a:focus,footer a:active,footer button.button-as-link{color:var(--on-bar)}
.meta,td em,.facet-info-total,.type-float,.type-int,dl.column-descriptions dd,.dropdown-menu .dropdown-column-type,
.dropdown-menu .dropdown-column-description{color:var(--dim)}
.rows-and-columns td:before{color:var(--dim)}
td{border-top-color:var(--line);border-right-color:var(--paper)}
.rows-and-columns tr,.advanced-export,.dropdown-menu,p.zero-results,.select-wrapper{background-color:var(--raised)}
.dropdown-menu{box-shadow:none}.dropdown-menu a:link,.dropdown-menu a:visited,.dropdown-menu a:focus{color:var(--ink)}
.dropdown-menu a:hover{color:var(--ink);background-color:var(--paper)}
form input[type=text],form input[type=search],form input[type=number],form textarea,select,
.filters input.filter-value{color:var(--ink);background-color:var(--raised);border:1px solid var(--line)}
.select-wrapper{border-color:var(--line)}.select-wrapper:focus-within{border-color:var(--ink)}
.select-wrapper::after{color:var(--dim)}.select-wrapper select{border:none;background:transparent}
option{color:var(--ink);background-color:var(--raised)}
form input[type=submit]{color:var(--on-bar);background-color:var(--bar);border-color:var(--line)}
form button[type=button]{color:var(--link);background-color:var(--raised);border-color:var(--line)}
.CodeMirror{color:#000;background:#fff}
dl.column-descriptions{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;max-height:9rem;overflow-y:auto;
font-size:.85rem;border:1px solid var(--line);padding:.5rem}
dl.column-descriptions dd{margin:0}
""".strip()
