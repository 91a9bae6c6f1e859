<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_AT" sourcelanguage="en">
<context>
    <name>OvenWindow</name>
    <message>
        <location filename="../oven.cpp" line="42"/>
        <source>Bake &amp;bread</source>
        <comment>button</comment>
        <translation>&amp;Brot backen im Russian White Union</translation>
    </message>
    <message numerus="yes">
        <source>%n loaf(s) of %1</source>
        <translation>
            <numerusform>%n Laib von %1</numerusform>
            <numerusform>%n Laibe von %1, &quot;warm&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>Bake &amp;bread</source>
        <translation type="unfinished">Noch ein Brot &lt;b&gt;backen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">Fort</translation>
    </message>
</context>
<message id="short">
    <source>Temperature</source>
    <translation variants="yes"><lengthvariant>Temperatur des Ofens</lengthvariant><lengthvariant>Temperatur</lengthvariant></translation>
</message>
</TS>
