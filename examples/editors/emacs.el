;; For init.el. Emacs has Eglot from version 29 on; before, it is a package. Modes for Markdown, HTML, XML and YAML are
;; text modes.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((text-mode po-mode js-json-mode json-mode json-ts-mode yaml-ts-mode conf-javaprop-mode)
                 . ("mtfix" "lsp"))))
(dolist (hook '(text-mode-hook po-mode-hook js-json-mode-hook json-ts-mode-hook yaml-ts-mode-hook
                conf-javaprop-mode-hook))
  (add-hook hook #'eglot-ensure))
