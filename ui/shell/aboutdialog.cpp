// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutdialog.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("About Mainstay"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(Texts::tr("Mainstay %1").arg(QCoreApplication::applicationVersion()), dialog));
    auto *text = mutedLabel(Texts::tr("A customer-success workbench over one file on your own computer. Nothing you "
                                      "write leaves it.\n\nFree software under the Apache License 2.0. Built with Qt %1 "
                                      "(LGPL 3) and SQLite (public domain).")
                                .arg(QLatin1StringView(qVersion())),
                            dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    layout->addWidget(text);
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace mainstay
